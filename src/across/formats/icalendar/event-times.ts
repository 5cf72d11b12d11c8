import type { OccurrenceView } from '#modules/calendar/index.ts';
import { calendarTime } from '../utc-words.ts';
import type { Item } from './item.ts';
import { timeZoneComponent } from './time-zones.ts';
import { writtenDate, writtenTime } from './written-time.ts';

/** When an item is, in iCalendar's letters: in days, in a zone, or in UTC where no wall time can say it. */
export function eventTimes({ span, view }: Item): { told: string | 'days' | 'utc'; start: string; end: string } {
  if (span.allDay) return { told: 'days', start: writtenDate(span.first), end: writtenDate(span.after) };
  if (timeZoneComponent(view.timeZone) && !isUnusualHour(view))
    return { told: view.timeZone, start: writtenTime(span.start), end: writtenTime(span.end) };
  const endsAt = view.endsAt ?? view.startsAt.add(span.start.until(span.end));
  return { told: 'utc', start: calendarTime(view.startsAt), end: calendarTime(endsAt) };
}

// A wall time names the first of the two hours that autumn has; the second can only be told as an instant.
function isUnusualHour({ startsLocal, startsAt, endsLocal, endsAt, timeZone }: OccurrenceView) {
  const differs = (local: Temporal.PlainDateTime, at: Temporal.Instant) =>
    local.hour < 4 && local.toZonedDateTime(timeZone).epochMilliseconds !== at.epochMilliseconds;
  return differs(startsLocal, startsAt) || (endsLocal && endsAt ? differs(endsLocal, endsAt) : false);
}
