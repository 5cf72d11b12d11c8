import { type Looking, longestAt, type ReadDays, wordAt } from '../match.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

type DayAndPart = { day: number; daypart?: string | undefined };

const compounds = new Map<Vocabulary, ReadonlyMap<string, DayAndPart>>();

/** "freitagabend": every weekday with every part of the day, written as one; "freitagabends" is every Friday's. */
function compoundsOf(vocabulary: Vocabulary): ReadonlyMap<string, DayAndPart> {
  const known = compounds.get(vocabulary);
  if (known) return known;
  const made = new Map(
    [...vocabulary.weekdays].flatMap(([weekday, day]) =>
      [...vocabulary.dayparts].flatMap(([part, daypart]) =>
        part.endsWith('s') ? [] : [[weekday + part, { day, daypart }] as const],
      ),
    ),
  );
  compounds.set(vocabulary, made);
  return made;
}

/** When a part of the day is over, by the clock on the wall. */
const ends: Readonly<Record<string, number>> = {
  frueh: 10,
  vormittag: 12,
  mittag: 14,
  nachmittag: 17,
  abend: 29,
  nacht: 30,
};

/** Which weekday, and in which part of it: "Freitag", "Fr abend", "freitagabend". */
function weekdayAt(looking: Looking, at: number): (DayAndPart & { length: number }) | undefined {
  const { vocabulary } = looking;
  const word = wordAt(looking, at);
  const compound = compoundsOf(vocabulary).get(word);
  if (compound) return { ...compound, length: 1 };
  const day = vocabulary.weekdays.get(word);
  if (!day) return undefined;
  const daypart = vocabulary.dayparts.get(wordAt(looking, at + 1));
  return { day, daypart, length: daypart ? 2 : 1 };
}

/** The weekday as a day: today when it is today and the asked part of it is not over, else the next. */
export function readWeekday(looking: Looking, at: number): ReadDays | undefined {
  const { vocabulary, today, hour } = looking;
  const lengths = (['this', 'coming', 'next', 'afterNext'] as const).map(
    (which) => [which, longestAt(looking, at, vocabulary[which])] as const,
  );
  const [which, lead] = lengths.reduce((a, b) => (b[1] > a[1] ? b : a));
  const said = weekdayAt(looking, at + lead);
  if (!said) return undefined;
  const ahead = (said.day - today.dayOfWeek + 7) % 7;
  const over = ahead === 0 && said.daypart !== undefined && hour >= (ends[said.daypart] ?? 29);
  const soon = ahead === 0 && over ? 7 : ahead;
  const later = ahead === 0 ? 7 : ahead;
  const days =
    lead === 0 || which === 'this' ? soon : which === 'coming' ? later : later + weeksMore(looking, said.day, which);
  const date = today.add({ days });
  return { length: lead + said.length, first: date, last: date, daypart: said.daypart };
}

/**
 * "Nächsten Freitag" on a Monday to Thursday means the one after the coming to most people, where that is still this
 * week's; on other days it is the next there is. Pages offer the other one.
 */
function weeksMore({ today }: Looking, day: number, which: 'next' | 'afterNext') {
  const next = today.dayOfWeek <= 4 && day > today.dayOfWeek ? 7 : 0;
  return which === 'next' ? next : next + 7;
}
