import { ICalEvent, ICalEventClass, type ICalEventData, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { OccurrenceView, PlaceView } from '#modules/calendar/index.ts';
import type { ListOf } from '../form.ts';
import { addressLine } from '../line-words.ts';
import { wordsIn } from '../words.ts';
import { address } from './calendar-head.ts';
import { categoriesOf } from './categories-of.ts';
import { eventDescription } from './event-description.ts';
import { eventSummary } from './event-summary.ts';
import type { Item, Writing } from './item.ts';
import { timeZoneComponent } from './time-zones.ts';
import { writtenDay, writtenInstant, writtenTime } from './written-time.ts';

/** One VEVENT. All that changes its bytes is in the item and the list: neither the clock nor the process's zone is asked. */
export function writeEvent(item: Item, writing: Writing): string {
  const { span, view } = item;
  const { list } = writing;
  const calledOff = view.status === 'abgesagt' || view.status === 'verschoben';
  const struck = view.status === 'abgesagt' && writing.struckOut;
  const changed = writtenInstant(view.changedAt);
  const event: ICalEventData = {
    id: item.uid,
    sequence: view.sequence,
    stamp: changed,
    lastModified: changed,
    ...timesOf(item),
    summary: eventSummary(item, list, struck),
    description: eventDescription(item, writing),
    categories: categoriesOf(view, list.locale),
    url: address(list.urlOf(view)).replaceAll(/[,;\\]/g, encodeURIComponent),
    class: ICalEventClass.PUBLIC,
    status: struck ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: span.allDay || calledOff ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
  const location = locationOf(view, list);
  if (location) event.location = location;
  if (!span.allDay && span.endEstimated) event.x = [{ key: 'X-KULTUR-ENDE-GESCHAETZT', value: 'TRUE' }];
  return new ICalEvent(event, writing.calendar).toString();
}

function timesOf({ span, view }: Item): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (span.allDay) return { start: writtenDay(span.first), end: writtenDay(span.after), allDay: true };
  if (!timeZoneComponent(view.timeZone) || isUnusualHour(view)) {
    const end = view.endsAt ?? view.startsAt.add(span.start.until(span.end));
    return { start: writtenInstant(view.startsAt), end: writtenInstant(end) };
  }
  return { start: writtenTime(span.start), end: writtenTime(span.end), timezone: view.timeZone };
}

// A wall time names the first of the two hours that autumn has; the second can only be told as an instant.
function isUnusualHour({ startsLocal, startsAt, endsLocal, endsAt, timeZone }: OccurrenceView) {
  const differs = (local: Temporal.PlainDateTime, at: Temporal.Instant) =>
    local.hour < 4 && local.toZonedDateTime(timeZone).epochMilliseconds !== at.epochMilliseconds;
  return differs(startsLocal, startsAt) || (endsLocal && endsAt ? differs(endsLocal, endsAt) : false);
}

function locationOf(view: OccurrenceView, list: ListOf): ICalEventData['location'] {
  const online = view.attendance === 'online' ? wordsIn(list.locale)('calendar.online') : '';
  const title = (view.place && addressLine(view.place)) || online;
  return title ? { title, ...(view.place && geoOf(view.place)) } : undefined;
}

// Six decimals are ten centimetres; more would only be noise.
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
const geoOf = ({ latitude, longitude }: PlaceView) =>
  latitude === undefined || longitude === undefined
    ? undefined
    : { geo: { lat: rounded(latitude), lon: rounded(longitude) } };
