import type { DraftStatus } from './draft.ts';

const words: [string, DraftStatus | undefined][] = [
  ['abgesagt|entfällt|fällt (?:leider )?aus|cancell?ed', 'cancelled'],
  ['verschoben|postponed', 'postponed'],
  ['ausverkauft|sold out', undefined],
];

const any = new RegExp(words.map(([word]) => word).join('|'), 'iu');
const places = words.map(([word, status]) => ({
  status,
  front: new RegExp(`^[\\s!*([]{0,5}(?:${word})(?:[\\s!*)\\]]{0,5}[:!–-]+|[!*)\\]]+)[\\s!*]{0,5}`, 'iu'),
  back: new RegExp(`\\s{0,5}(?:[([*!]+\\s{0,5}|[–-]\\s+)(?:${word})[\\s!*)\\]]{0,5}$`, 'iu'),
}));

/** The title without the status somebody wrote into it, and that status: "ABGESAGT: Jazz im Hof" is a cancelled jazz. */
export function cleanTitle(title: string): { title: string; status?: DraftStatus } {
  if (!any.test(title)) return { title };
  for (const { status, front, back } of places) {
    const rest = title.replace(front, '').replace(back, '').trim();
    if (rest !== title && rest !== '') return status ? { title: rest, status } : { title: rest };
  }
  return { title };
}
