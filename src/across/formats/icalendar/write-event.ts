import { escape as escapeText } from 'ical-generator';
import type { Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { type Category, categoriesOf as categoriesIn } from '../categories.ts';
import { addressLine } from '../line-words.ts';
import { calendarTime } from '../utc-words.ts';
import { phrase } from '../words.ts';
import { leafAddress } from './addresses.ts';
import { eventDescription } from './event-description.ts';
import { eventSummary } from './event-summary.ts';
import { eventTemplate, type Gap, type Template } from './event-template.ts';
import { eventTimes } from './event-times.ts';
import type { Item, Writing } from './item.ts';

/** One VEVENT. All that changes its bytes is in the item and the list: neither the clock nor the process's zone is asked. */
export function writeEvent(item: Item, writing: Writing): string {
  const { span, view } = item;
  const { list } = writing;
  const times = eventTimes(item);
  const location = locationOf(view, list.locale);
  const { latitude, longitude } = view.place ?? {};
  const categories = categoriesOf(view, list.locale);
  const calledOff = view.status === 'abgesagt' || view.status === 'verschoben';
  const struck = view.status === 'abgesagt' && writing.struckOut;
  const template = eventTemplate({
    times: times.told,
    located: location !== '',
    onMap: latitude !== undefined && longitude !== undefined,
    sorted: categories !== '',
    endEstimated: !span.allDay && span.endEstimated,
    struck,
    transparent: span.allDay || calledOff,
  });
  return fill(template, {
    uid: item.uid,
    sequence: String(view.sequence),
    changed: calendarTime(view.changedAt),
    start: times.start,
    end: times.end,
    summary: escaped(eventSummary(item, list, struck)),
    location: escaped(location),
    latitude: degrees(latitude),
    longitude: degrees(longitude),
    description: escaped(eventDescription(item, writing)),
    categories,
    url: leafAddress(item.url),
  });
}

function fill({ texts, gaps }: Template, values: Record<Gap, string>): string {
  let event = texts[0] ?? '';
  for (let at = 0; at < gaps.length; at++) event += values[gaps[at]!] + texts[at + 1];
  return event;
}

const special = /[\\;,\r\n]/;
const escaped = (text: string) => (special.test(text) ? escapeText(text, false) : text);

const locationOf = ({ place, attendance }: OccurrenceView, locale: Locale) =>
  (place && addressLine(place)) || (attendance === 'online' ? phrase('calendar.online', locale) : '');

// Six decimals are ten centimetres; more would only be noise.
const degrees = (value = 0) => String(Math.round(value * 1e6) / 1e6);

const categoriesWritten = new WeakMap<readonly Category[], string>();

/** Genre and format in the reader's words; ids nobody knows are left out. */
function categoriesOf(view: OccurrenceView, locale: Locale): string {
  const categories = categoriesIn(view, locale);
  const known = categoriesWritten.get(categories);
  if (known !== undefined) return known;
  const written = categories.map(({ label }) => escaped(label)).join(',');
  categoriesWritten.set(categories, written);
  return written;
}
