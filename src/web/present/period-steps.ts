import { dayOfMonth, longDate, monthAndYear } from '#kernel/date-words.ts';
import { addressOf, daysOfPeriodValue, type Filter } from '#modules/calendar/index.ts';
import { pathOf } from '../path-of.ts';
import type { Reader } from './reader.ts';

/** How far calendar pages reach, back and ahead: endless calendars are a trap for machines. */
const yearsMax = 2;

type Step = { href: string; text: string };

const pad = (number: number) => String(number).padStart(2, '0');
const weekOf = (date: Temporal.PlainDate) => `${date.yearOfWeek}-kw${pad(date.weekOfYear ?? 1)}`;

/**
 * The period before, this one's month or week, and the one after, all for the same filter; nothing when the period lies
 * beyond the calendar's reach.
 */
export function periodSteps(period: string, filter: Filter, reader: Reader): Step[] | undefined {
  const days = daysOfPeriodValue(period);
  const { today, locale } = reader;
  if (!days || beyond(days.first, today)) return undefined;
  const step = (value: string, text: string) => ({ value, text });
  const { first, last } = days;
  const [before, after] = [first.subtract({ days: 1 }), last.add({ days: 1 })];
  const steps = /kw/.test(period)
    ? [
        step(weekOf(before), weekText(before.subtract({ days: 6 }), reader)),
        step(weekOf(after), weekText(after, reader)),
        step(monthOf(first), monthAndYear(first, locale)),
      ]
    : /^\d{4}-\d\d$/.test(period)
      ? [step(monthOf(before), monthAndYear(before, locale)), step(monthOf(after), monthAndYear(after, locale))]
      : [
          step(before.toString(), longDate(before, locale)),
          step(after.toString(), longDate(after, locale)),
          step(weekOf(first), reader.say('page.list.week')),
          step(monthOf(first), monthAndYear(first, locale)),
        ];
  const { seite: _page, ...wishes } = filter;
  return steps.flatMap(({ value, text }) => {
    const reached = daysOfPeriodValue(value);
    if (!reached || beyond(reached.first, today)) return [];
    return [{ href: addressOf(pathOf('eventsOf', { period: value }, locale), wishes, locale), text }];
  });
}

const monthOf = (date: Temporal.PlainDate) => `${date.year}-${pad(date.month)}`;
const weekText = (monday: Temporal.PlainDate, { locale }: Reader) =>
  `${dayOfMonth(monday, locale)} – ${dayOfMonth(monday.add({ days: 6 }), locale)}`;
const beyond = (date: Temporal.PlainDate, today: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(date, today.add({ years: yearsMax })) > 0 ||
  Temporal.PlainDate.compare(date, today.subtract({ years: yearsMax })) < 0;
