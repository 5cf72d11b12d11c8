import { bounds, clipped } from '../bounds.ts';
import { cleanTitle } from '../clean-title.ts';
import { contentHash } from '../content-hash.ts';
import type { Draft, Moment } from '../draft.ts';
import type { Vevent } from './read-vevent.ts';

/** Makes drafts of an event: what all its dates share is put together once. */
export function draftsFrom(event: Vevent, eventKey: string) {
  const { title, status } = cleanTitle(event.title);
  const place =
    (event.location ?? event.geo) ? { text: clipped(event.location ?? '', bounds.venueMax), ...event.geo } : undefined;
  const shared = {
    eventKey,
    title: clipped(title, bounds.titleMax),
    description: event.description && clipped(event.description, bounds.textMax),
    status: event.status === 'cancelled' ? event.status : (status ?? event.status),
    place,
    categories: event.categories.slice(0, 20),
    url: event.url,
    sequence: event.sequence || undefined,
  };
  const sharedText = JSON.stringify(shared);

  /** One date of the event, as it goes to the calendar. */
  return (externalId: string, local: Temporal.PlainDateTime): Draft => {
    const span = spanOf(event, local);
    return { externalId, line: event.line, ...shared, ...span, contentHash: contentHash(sharedText, span) };
  };
}

type Span = Pick<Draft, 'start' | 'end' | 'run' | 'precision' | 'allDay'>;

/** From when to when. What lasts longer than a day and a night is told in days, as a run. */
function spanOf({ start, duration }: Vevent, local: Temporal.PlainDateTime): Span {
  const { allDay, zone } = start;
  const timeZone = zone.shownIn;
  if (allDay) {
    const on = local.toPlainDate();
    const to = duration ? on.add(duration).subtract({ days: 1 }) : on;
    const run = Temporal.PlainDate.compare(to, on) > 0 ? { from: on, to } : undefined;
    return { start: { on, timeZone }, run, precision: 'day', allDay };
  }
  const starts = zone.instantOf(local).toZonedDateTimeISO(timeZone);
  const ends = duration && starts.add(duration);
  if (ends && ends.epochMilliseconds - starts.epochMilliseconds > dayMilliseconds) {
    const run = { from: starts.toPlainDate(), to: ends.subtract({ seconds: 1 }).toPlainDate() };
    return { start: { on: run.from, timeZone }, run, precision: 'day', allDay };
  }
  return { start: momentOf(starts), end: ends && momentOf(ends), precision: 'minute', allDay };
}

const dayMilliseconds = 24 * 60 * 60 * 1_000;

function momentOf(zoned: Temporal.ZonedDateTime): Moment {
  const moment = { on: zoned.toPlainDate(), at: zoned.toPlainTime(), timeZone: zoned.timeZoneId };
  return isSecondTime(zoned) ? { ...moment, occasion: 'second' } : moment;
}

/** Whether the clock has shown this time before. Clocks are set back at night only. */
function isSecondTime(zoned: Temporal.ZonedDateTime): boolean {
  if (zoned.hour >= 5 && zoned.hour < 23) return false;
  return !zoned.toPlainDateTime().toZonedDateTime(zoned.timeZoneId, { disambiguation: 'earlier' }).equals(zoned);
}
