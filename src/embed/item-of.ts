import { dateRange, shortDate, shortDateWithYear, timeWords } from '#kernel/date-words.ts';
import type { Locale } from '#kernel/words.ts';
import { priceOf } from './price-of.ts';
import { type WallTime, wallTime } from './wall-time.ts';
import type { Words } from './words.ts';

/** One date as the element shows it: words only. */
export type Item = {
  id: string;
  url: string;
  title: string;
  when: string;
  dateTime: string | undefined;
  place: string;
  price: string | undefined;
  /** "Fällt aus", before everything else. */
  label: string | undefined;
  /** Why, and what it was before. */
  remark: string | undefined;
  off: boolean;
};

export type Teller = { locale: Locale; words: Words; today: string };

/** A further thing inside of what somebody sent, or nothing. */
export function part(of: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined),
    of,
  );
}

const text = (of: unknown, ...names: readonly string[]): string => {
  const found = part(of, ...names);
  return typeof found === 'string' ? found : '';
};

/** An address people may follow; what is no web address leads nowhere. */
const link = (address: string) => (/^https?:\/\//i.test(address) ? address : '');

/** Reads one record of the API. What is no date with a name and an address is left out. */
export function itemOf(record: unknown, { locale, words, today }: Teller): Item | undefined {
  const [title, url] = [text(record, 'event', 'name'), link(text(record, 'url'))];
  const start = wallTime(part(record, 'startDate'));
  if (!title || !url || !start) return undefined;
  const status = text(record, 'eventStatus');
  const off = status === 'EventCancelled';
  return {
    id: text(record, 'id'),
    url,
    title,
    when: whenOf(record, start, { locale, words, today }),
    dateTime: text(record, 'startDate'),
    place: placeOf(record),
    price: off ? undefined : priceOf(part(record, 'offers'), locale, words),
    label: labelOf(record, status, words),
    remark: remarkOf(record, status, { locale, words, today }),
    off,
  };
}

const dayWords = (day: WallTime, { locale, today }: Teller) =>
  String(day.year) === today.slice(0, 4) ? shortDate(day, locale) : shortDateWithYear(day, locale);

function moment(time: WallTime, teller: Teller): string {
  const { hour, minute } = time;
  const day = dayWords(time, teller);
  return hour === undefined ? day : `${day}, ${timeWords({ hour, minute }, teller.locale)}`;
}

/** "Fr 4.12., 20 Uhr"; of a run over several days "1.–31.12.2026", or "bis Do 31.12." when it has begun. */
function whenOf(record: unknown, start: WallTime, teller: Teller): string {
  const { locale, words, today } = teller;
  if (start.hour !== undefined) return moment(start, teller);
  const day = dayWords(start, teller);
  if (part(record, 'run') !== true) return `${day}, ${words.timeFollows}`;
  const end = wallTime(part(record, 'endDate'));
  const begun = text(record, 'startDate') <= today;
  if (!end) return begun ? words.since(day) : words.from(day);
  return begun ? words.until(dayWords(end, teller)) : dateRange(start, end, locale);
}

/** "Haus am Fluss, Kleiner Saal, Hafenstadt". */
function placeOf(record: unknown): string {
  const name = text(record, 'location', 'name');
  const town = text(record, 'location', 'address', 'addressLocality');
  return [name, text(record, 'location', 'hall'), name.includes(town) ? '' : town].filter(Boolean).join(', ');
}

function labelOf(record: unknown, status: string, words: Words): string | undefined {
  const place = text(record, 'location', 'name');
  if (text(record, 'previousLocation')) return place ? words.movedTo(place) : words.moved;
  const labels: Readonly<Record<string, string>> = {
    EventCancelled: words.cancelled,
    EventPostponed: words.postponed,
    EventRescheduled: words.moved,
    EventMovedOnline: words.online,
  };
  return Object.hasOwn(labels, status) ? labels[status] : undefined;
}

function remarkOf(record: unknown, status: string, teller: Teller): string | undefined {
  const previous = part(record, 'previousStartDate');
  const before = wallTime(Array.isArray(previous) ? previous.at(-1) : previous);
  const was = before && status === 'EventRescheduled' ? teller.words.was(moment(before, teller)) : '';
  const place = text(record, 'previousLocation');
  return [was, place && teller.words.wasAt(place), text(record, 'statusReason')].filter(Boolean).join(' ') || undefined;
}
