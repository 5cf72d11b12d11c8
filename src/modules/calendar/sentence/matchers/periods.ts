import { type Looking, longestAt, type Match, type Matcher, wordAt } from '../match.ts';

const pad = (number: number) => String(number).padStart(2, '0');
const wann = (length: number, value: string): Match => ({ length, asks: [['wann', [value]]] });
const span = (first: Temporal.PlainDate, last: Temporal.PlainDate) => `${first}..${last}`;
const monthValue = (date: Temporal.PlainDate) => `${date.year}-${pad(date.month)}`;

/** "May I bring a friend" speaks of no month; "in May", "early May" and "May 2027" do. */
const isVerb = (looking: Looking, at: number) =>
  looking.locale === 'en' &&
  wordAt(looking, at) === 'may' &&
  !/^(?:in|of|early|mid|late|from|until|till|this|next)$/.test(wordAt(looking, at - 1)) &&
  !/^20\d\d$/.test(wordAt(looking, at + 1));

/** The next such month, the running one among them, unless a year is said. */
function monthAt(looking: Looking, at: number): { first: Temporal.PlainDate; length: number } | undefined {
  const month = looking.vocabulary.months.get(wordAt(looking, at));
  if (!month || isVerb(looking, at)) return undefined;
  const [year] = /^20\d\d$/.exec(wordAt(looking, at + 1)) ?? [];
  const { today } = looking;
  const next = month < today.month ? today.year + 1 : today.year;
  return {
    first: Temporal.PlainDate.from({ year: year ? Number(year) : next, month, day: 1 }),
    length: year ? 2 : 1,
  };
}

/** "Dezember", "Anfang Dezember", "Mitte Mai", "Ende 2026" is nothing. */
const monthOrPart: Matcher = (looking, at) => {
  const { vocabulary, today } = looking;
  const parts = (['early', 'middle', 'late'] as const).map(
    (part) => [part, longestAt(looking, at, vocabulary[part])] as const,
  );
  const [part, lead] = parts.reduce((a, b) => (b[1] > a[1] ? b : a));
  const month = monthAt(looking, at + lead);
  if (!month) return undefined;
  if (lead === 0) return wann(month.length, monthValue(month.first));
  const days = { early: [1, 10], middle: [11, 20], late: [21, 31] }[part] as [number, number];
  const within = (first: Temporal.PlainDate) => [first.with({ day: days[0] }), first.with({ day: days[1] })] as const;
  const [from, to] = within(month.first);
  const [first, last] = Temporal.PlainDate.compare(to, today) < 0 ? within(month.first.add({ years: 1 })) : [from, to];
  return wann(lead + month.length, span(first, last));
};

/** "diesen Monat", "nächsten Monat" */
const thisOrNextMonth: Matcher = (looking, at) => {
  const { vocabulary, today } = looking;
  for (const [which, months] of [
    ['this', 0],
    ['coming', 1],
    ['next', 1],
    ['afterNext', 2],
  ] as const) {
    const lead = longestAt(looking, at, vocabulary[which]);
    const unit = lead ? longestAt(looking, at + lead, vocabulary.month) : 0;
    if (unit) return wann(lead + unit, monthValue(today.with({ day: 1 }).add({ months })));
  }
  return undefined;
};

/** "übernächste Woche", "übernächstes Wochenende" */
const afterNext: Matcher = (looking, at) => {
  const { vocabulary, today } = looking;
  const lead = longestAt(looking, at, vocabulary.afterNext);
  if (!lead) return undefined;
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: 2 });
  const week = longestAt(looking, at + lead, vocabulary.week);
  if (week) return wann(lead + week, span(monday, monday.add({ days: 6 })));
  const weekend = longestAt(looking, at + lead, vocabulary.weekend);
  return weekend ? wann(lead + weekend, span(monday.add({ days: 4 }), monday.add({ days: 6 }))) : undefined;
};

/** "die nächsten 10 Tage", "in den nächsten zwei Wochen" */
const nextSpan: Matcher = (looking, at) => {
  const { vocabulary, today } = looking;
  const lead = longestAt(looking, at, vocabulary.nextSpan);
  const word = wordAt(looking, at + lead);
  const many = vocabulary.numbers.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  if (!lead || !many) return undefined;
  const days = longestAt(looking, at + lead + 1, vocabulary.day) ? many : 0;
  const weeks = longestAt(looking, at + lead + 1, vocabulary.week) ? many * 7 : 0;
  const all = days + weeks;
  if (!all || all > 370) return undefined;
  const value = all === 7 ? '7-tage' : all === 30 ? '30-tage' : span(today, today.add({ days: all - 1 }));
  return wann(lead + 2, value);
};

/** "KW 49" is the next week with that number. */
const calendarWeek: Matcher = (looking, at) => {
  const [, week] = /^(\d{1,2})\.?$/.exec(wordAt(looking, at + 1)) ?? [];
  if (!/^(?:kw|kalenderwoche|week)$/.test(wordAt(looking, at)) || !week || Number(week) < 1 || Number(week) > 52)
    return undefined;
  const { today } = looking;
  const running = today.weekOfYear ?? 1;
  const year = (today.yearOfWeek ?? today.year) + (Number(week) < running ? 1 : 0);
  return wann(2, `${year}-kw${pad(Number(week))}`);
};

export const periods: readonly Matcher[] = [monthOrPart, thisOrNextMonth, afterNext, nextSpan, calendarWeek];
