import type { Component } from './components.ts';
import { readMoment } from './read-moment.ts';

/** One change of a zone's offset: from when on, in wall time before the change, and how often again. */
export type Observance = {
  first: Temporal.PlainDateTime;
  yearly: { month: number; weekday: number; nth: number } | undefined;
  until: string | undefined;
  extra: Temporal.PlainDateTime[];
  before: number;
  after: number;
};

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const [extraMax, yearMin, yearMax] = [100, 1900, 2200];

/** All wall times at which an observance begins, as comparable text. */
export function onsetsOf({ first, yearly, until, extra }: Observance): string[] {
  const onsets = [first, ...extra].map(String);
  if (yearly) {
    const lastYear = Math.min(yearMax, Number(until?.slice(0, 4) ?? yearMax));
    for (let year = Math.max(yearMin, first.year); year <= lastYear; year++) {
      onsets.push(onsetIn(year, yearly, first.toPlainTime()).toString());
    }
  }
  return onsets.filter((onset) => onset >= first.toString() && (until === undefined || onset <= until));
}

function onsetIn(year: number, yearly: NonNullable<Observance['yearly']>, time: Temporal.PlainTime) {
  const first = Temporal.PlainDate.from({ year, month: yearly.month, day: 1 });
  const toWeekday = (yearly.weekday - first.dayOfWeek + 7) % 7;
  const fromStart = first.add({ days: toWeekday + 7 * (yearly.nth - 1) });
  if (yearly.nth > 0) return fromStart.toPlainDateTime(time);
  const last = first.add({ days: first.daysInMonth - 1 });
  const back = (last.dayOfWeek - yearly.weekday + 7) % 7;
  return last.subtract({ days: back + 7 * (-yearly.nth - 1) }).toPlainDateTime(time);
}

/** Reads a STANDARD or DAYLIGHT part of a zone; nothing when it lacks its start or an offset. */
export function readObservance(child: Component): Observance | undefined {
  const value = (name: string) => child.properties.find((property) => property.name === name)?.value ?? '';
  const first = readMoment(value('DTSTART'));
  const [before, after] = [readOffset(value('TZOFFSETFROM')), readOffset(value('TZOFFSETTO'))];
  if (!first?.time || before === undefined || after === undefined) return undefined;
  const rule = value('RRULE').toUpperCase();
  const until = readMoment(/UNTIL=([0-9TZ]+)/.exec(rule)?.[1] ?? '');
  return {
    first: first.day.toPlainDateTime(first.time),
    yearly: readYearly(rule),
    until: until && localUntil(until, before),
    extra: readExtra(child),
    before,
    after,
  };
}

/** A zone's rules end in UTC; compared are wall times. */
const localUntil = ({ day, time, utc }: NonNullable<ReturnType<typeof readMoment>>, before: number) =>
  day
    .toPlainDateTime(time ?? { hour: 23, minute: 59 })
    .add({ minutes: utc ? before : 0 })
    .toString();

const readExtra = (child: Component) =>
  child.properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ value }) => value.split(','))
    .slice(0, extraMax)
    .flatMap((text) => {
      const moment = readMoment(text);
      return moment?.time ? [moment.day.toPlainDateTime(moment.time)] : [];
    });

function readYearly(rule: string): Observance['yearly'] {
  if (!rule.includes('FREQ=YEARLY')) return undefined;
  const month = Number(/BYMONTH=(\d{1,2})(?=;|$)/.exec(rule)?.[1]);
  const [, nth, day = ''] = /BYDAY=([+-]?[1-5])([A-Z]{2})(?=;|$)/.exec(rule) ?? [];
  const weekday = weekdays.indexOf(day) + 1;
  return month >= 1 && month <= 12 && nth && weekday > 0 ? { month, weekday, nth: Number(nth) } : undefined;
}

function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d{2})(\d{2})(?:\d{2})?$/.exec(text.trim()) ?? [];
  return hours && minutes ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : undefined;
}
