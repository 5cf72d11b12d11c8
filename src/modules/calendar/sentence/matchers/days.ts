import { type Looking, longestAt, type Match, type Matcher, type ReadDays, wordAt } from '../match.ts';
import { readDate, relativeDay } from './read-date.ts';

const periodOf = ({ first, last }: Pick<ReadDays, 'first' | 'last'>) =>
  first.equals(last) ? first.toString() : `${first}..${last}`;

const asking = (length: number, days: ReadDays): Match => ({
  length,
  asks: [['wann', [periodOf(days)]], ...(days.daypart ? ([['tageszeit', [days.daypart]]] as const) : [])],
});

/** A day, or one that only makes sense with a bound before it: "bis morgen". */
const bounded = (looking: Looking, at: number) => readDate(looking, at) ?? relativeDay(looking, at);

/** "vom 1. bis 5. Dezember", "1.–5.12.": the first has no month of its own. */
function rangeOfNumbers(looking: Looking, at: number): Match | undefined {
  const lead = longestAt(looking, at, looking.vocabulary.from);
  const [, text] = /^(\d{1,2})\.?$/.exec(wordAt(looking, at + lead)) ?? [];
  const to = text ? longestAt(looking, at + lead + 1, looking.vocabulary.to) : 0;
  const end = to ? readDate(looking, at + lead + 1 + to) : undefined;
  if (!text || !end || Number(text) > end.last.daysInMonth || Number(text) < 1) return undefined;
  const same = end.last.with({ day: Number(text) });
  const first = Temporal.PlainDate.compare(same, end.last) <= 0 ? same : same.subtract({ months: 1 });
  return asking(lead + 1 + to + end.length, { ...end, first });
}

/** "Freitag bis Sonntag", "vom 24.12. bis 26.12.", "zwischen Freitag und Sonntag" */
function range(looking: Looking, at: number): Match | undefined {
  const { vocabulary } = looking;
  const between = longestAt(looking, at, vocabulary.between);
  const lead = between || longestAt(looking, at, vocabulary.from);
  const start = bounded(looking, at + lead);
  if (!start) return undefined;
  const joined = at + lead + start.length;
  const join = longestAt(looking, joined, between ? vocabulary.and : vocabulary.to);
  const end = join ? bounded(looking, joined + join) : undefined;
  if (!end) return undefined;
  // "Freitag bis Sonntag" said on a Saturday: the end that lies before the beginning is a week later.
  const last = Temporal.PlainDate.compare(end.last, start.first) < 0 ? end.last.add({ weeks: 1 }) : end.last;
  if (Temporal.PlainDate.compare(last, start.first) < 0) return undefined;
  return asking(lead + start.length + join + end.length, { length: 0, first: start.first, last });
}

/** "ab Freitag", "bis Sonntag", "vor Weihnachten", "nach Ostern" */
function oneSided(looking: Looking, at: number): Match | undefined {
  const { vocabulary } = looking;
  for (const side of ['from', 'until', 'before', 'after'] as const) {
    const lead = longestAt(looking, at, vocabulary[side]);
    const days = lead ? bounded(looking, at + lead) : undefined;
    if (!days) continue;
    const length = lead + days.length;
    if (side === 'from') return { length, asks: [['von', [days.first.toString()]]] };
    if (side === 'until') return { length, asks: [['bis', [days.last.toString()]]] };
    if (side === 'before') return { length, asks: [['bis', [days.first.subtract({ days: 1 }).toString()]]] };
    return { length, asks: [['von', [days.last.add({ days: 1 }).toString()]]] };
  }
  return undefined;
}

/** Days and stretches of days. */
export const days: Matcher = (looking, at) => {
  const single = readDate(looking, at);
  const found = [
    ...(single ? [asking(single.length, single)] : []),
    ...[range, rangeOfNumbers, oneSided].flatMap((read) => read(looking, at) ?? []),
  ];
  return found.reduce<Match | undefined>((a, b) => (a && a.length >= b.length ? a : b), undefined);
};

/** "freitags", "jeden Freitag", "sonntagvormittags": every one of them. */
export const everyWeekday: Matcher = (looking, at) => {
  const { vocabulary } = looking;
  const word = wordAt(looking, at);
  const lead = /^(?:jeden|immer|every|each)$/.test(word) ? 1 : 0;
  const said = wordAt(looking, at + lead);
  const day = vocabulary.everyWeekday.get(said) ?? (lead ? vocabulary.weekdays.get(said) : undefined);
  if (day) {
    const daypart = vocabulary.dayparts.get(wordAt(looking, at + lead + 1));
    return everyDay(day, daypart, lead + (daypart ? 2 : 1));
  }
  if (!said.endsWith('s')) return undefined;
  for (const [weekday, number] of vocabulary.weekdays) {
    const daypart = said.startsWith(weekday) ? vocabulary.dayparts.get(said.slice(weekday.length)) : undefined;
    if (daypart) return everyDay(number, daypart, lead + 1);
  }
  return undefined;
};

const weekdayIds = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

const everyDay = (day: number, daypart: string | undefined, length: number): Match => ({
  length,
  asks: [['wochentag', [weekdayIds[day - 1] ?? 'mo']], ...(daypart ? ([['tageszeit', [daypart]]] as const) : [])],
});
