import type { DraftStatus } from './draft.ts';

const words: [string, DraftStatus | undefined][] = [
  ['abgesagt|entfällt|fällt (?:leider )?aus|cancell?ed', 'cancelled'],
  ['verschoben|postponed', 'postponed'],
  ['ausverkauft|sold out', undefined],
];

/** Longer than any title that means it. */
const lengthMax = 400;

const any = new RegExp(words.map(([word]) => word).join('|'), 'iu');
const places = words.map(([word, status]) => ({
  status,
  front: new RegExp(`^[\\s!*([]{0,5}(?:${word})[\\s!*)\\]]{0,5}(?<=[!*)\\]]|(?=[:–-]))[:!–-]{0,3}[\\s!*]{0,5}`, 'iu'),
  back: new RegExp(`\\s{0,5}(?:[([*!]{1,5}\\s{0,5}|[–-]\\s{1,5})(?:${word})[\\s!*)\\]]{0,5}$`, 'iu'),
  shouted: new RegExp(`\\s(?:${word.toUpperCase()})[\\s!]{0,5}$`, 'u'),
}));

/** The title without the status somebody wrote into it, and that status: "ABGESAGT: Jazz im Hof" is a cancelled jazz. */
export function cleanTitle(title: string): { title: string; status?: DraftStatus } {
  if (title.length > lengthMax || !any.test(title)) return { title };
  for (const { status, front, back, shouted } of places) {
    const rest = title.replace(front, '').replace(back, '').replace(shouted, '').trim();
    if (rest !== title && rest !== '') return status ? { title: rest, status } : { title: rest };
  }
  return { title };
}
