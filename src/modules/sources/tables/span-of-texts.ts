import { done, type Result, refuse } from '#kernel/result.ts';
import { instantOfLocal } from '#kernel/time.ts';
import type { Draft, Moment, NoteKind, Reason } from '../draft.ts';
import { readGermanDate } from './read-german-date.ts';
import { type DayTime, readGermanTime } from './read-german-time.ts';

export type SpanTexts = { date: string; time: string; endDate: string; endTime: string };
export type Span = Pick<Draft, 'start' | 'end' | 'run' | 'precision' | 'allDay'> & { notes: NoteKind[] };

/** From when to when a row's texts say it is. A text without a time gives the day alone; a missing end stays unknown. */
export function spanOfTexts(texts: SpanTexts, timeZone: string): Result<Span, Reason> {
  if (texts.date.trim() === '') return refuse({ kind: 'no-date' });
  const date = inZone(texts.date, timeZone);
  const days = readGermanDate(date);
  if (!days) return refuse({ kind: 'date-not-understood', text: texts.date.slice(0, 40) });
  if (days.from.year < 1900 || days.from.year > 2200) {
    return refuse({ kind: 'date-out-of-range', text: texts.date.slice(0, 40) });
  }
  const time = readGermanTime(texts.time.trim() || timeIn(days.rest));
  const endDate = inZone(texts.endDate, timeZone);
  const lastDay = readGermanDate(endDate)?.from ?? days.to ?? lastDayOf(time, days.from);

  if (lastDay && isRun(days.from, lastDay, time)) return done(daySpan(days.from, lastDay, timeZone));
  if (time.kind !== 'times') {
    return done({ ...daySpan(days.from, undefined, timeZone), allDay: time.kind === 'all-day' });
  }
  const start: Moment = { on: days.from, at: time.start, timeZone };
  const starts = instantOfLocal(days.from.toPlainDateTime(time.start), timeZone, 'first');
  if (!starts.ok) return refuse({ kind: 'time-does-not-exist', local: `${days.from}T${time.start}` });
  const ends = readGermanTime(texts.endTime.trim() || timeIn(readGermanDate(endDate)?.rest ?? ''));
  const end = endOf(start, ends.kind === 'times' ? ends.start : time.end, lastDay);
  return done({ start, end, precision: 'minute', allDay: false, notes: time.several ? ['several-times'] : [] });
}

/** A moment with an offset, as programs write it, becomes the wall time of the city. */
function inZone(text: string, timeZone: string): string {
  if (!/^\s*\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}\S*(?:Z|[+-]\d{2}:?\d{2})\s*$/.test(text)) return text;
  try {
    return Temporal.Instant.from(text.trim()).toZonedDateTimeISO(timeZone).toPlainDateTime().toString();
  } catch {
    return text;
  }
}

const timeIn = (rest: string) => /\d{1,2}:\d{2}.*/.exec(rest)?.[0].replace(/(\d{2}:\d{2}):\d{2}\S*/, '$1') ?? rest;

/** "27.–29.03." in the column of the time: until which day of the month. */
function lastDayOf(time: DayTime, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (time.kind !== 'until-day' || time.month < 1 || time.month > 12) return undefined;
  const last = from.with({ day: 1, month: time.month });
  return time.day > last.daysInMonth ? undefined : last.with({ day: time.day });
}

/** A night that ends on the next day is no run. */
function isRun(from: Temporal.PlainDate, to: Temporal.PlainDate, time: DayTime): boolean {
  const days = from.until(to).days;
  return days > 1 || (days === 1 && time.kind !== 'times');
}

const daySpan = (from: Temporal.PlainDate, to: Temporal.PlainDate | undefined, timeZone: string): Span => ({
  start: { on: from, timeZone },
  run: to && { from, to },
  precision: 'day',
  allDay: false,
  notes: to && Temporal.PlainDate.compare(to, from) < 0 ? ['end-before-start'] : [],
});

/** An end that is not later on the same clock is meant for the next morning. */
function endOf(start: Moment, at: Temporal.PlainTime | undefined, lastDay: Temporal.PlainDate | undefined) {
  if (!at || !start.at || at.equals(start.at)) return undefined;
  const nextDay = lastDay && Temporal.PlainDate.compare(lastDay, start.on) > 0;
  const over = Temporal.PlainTime.compare(at, start.at) < 0 || nextDay;
  return { on: over ? start.on.add({ days: 1 }) : start.on, at, timeZone: start.timeZone };
}
