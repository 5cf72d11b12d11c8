import { type Locale, maybeInLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { addressLine, changeNote, titleOf } from './line-words.ts';
import { oneLine } from './plain-text.ts';
import { type Span, spanOf, spanOfRun } from './span-of.ts';
import { phrase } from './words.ts';

/** The four ways into a calendar of one's own. `file` is the plain address, to open, to save or to copy. */
export type CalendarAddresses = { webcal: string; google: string; outlook: string; file: string };

const detailsMax = 500;

/** Calendars on phones and desks open this by themselves. */
const webcal = (url: string) => url.replace(/^https?:/, 'webcal:');

/** Where a list is subscribed to: every later change comes by itself. */
export const listCalendarAddresses = (feedUrl: string, name: string): CalendarAddresses => ({
  webcal: webcal(feedUrl),
  google: address('https://calendar.google.com/calendar/r', { cid: webcal(feedUrl) }),
  outlook: address('https://outlook.live.com/calendar/0/addfromweb', { url: feedUrl, name: oneLine(name, 120) }),
  file: feedUrl,
});

type DatePage = { locale: Locale; fileUrl: string; pageUrl: string };

/** Where one date is taken along; runs and dates without a time are whole days. */
export function occurrenceCalendarAddresses(view: OccurrenceView, page: DatePage): CalendarAddresses {
  const span = (view.run ? spanOfRun(view) : undefined) ?? spanOf({ role: 'date', view });
  const title = titleOf(view, page.locale);
  const details = detailsOf(view, span, page);
  const location = (view.place && addressLine(view.place)) || oneLine(view.onlineUrl ?? '', 500);
  return {
    webcal: webcal(page.fileUrl),
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      ...googleDates(span, view.timeZone),
      details,
      location,
    }),
    outlook: address('https://outlook.live.com/calendar/0/action/compose', {
      rru: 'addevent',
      subject: title,
      ...outlookDates(span, view.timeZone),
      body: details,
      location,
    }),
    file: page.fileUrl,
  };
}

const detailsOf = (view: OccurrenceView, span: Span, { locale, pageUrl }: DatePage) =>
  [
    changeNote(view, locale),
    oneLine(maybeInLocale(view.event.summary, locale) ?? '', detailsMax),
    !span.allDay && span.endEstimated && phrase('calendar.end-estimated', locale),
    pageUrl,
  ]
    .filter(Boolean)
    .join('\n\n');

/** Letters and digits only, in the zone beside them. */
const googleDates = (span: Span, zone: string): Record<string, string> => {
  const [from, to] = span.allDay ? [span.first, span.after] : [span.start, span.end];
  const plain = (date: Temporal.PlainDate | Temporal.PlainDateTime) => date.toString().replaceAll(/[-:]/g, '');
  return span.allDay ? { dates: `${plain(from)}/${plain(to)}` } : { dates: `${plain(from)}/${plain(to)}`, ctz: zone };
};

/** Outlook reads times with their offset. */
const outlookDates = (span: Span, zone: string): Record<string, string> => {
  if (span.allDay) return { startdt: span.first.toString(), enddt: span.after.toString(), allday: 'true' };
  const withOffset = (local: Temporal.PlainDateTime) =>
    local.toZonedDateTime(zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
  return { startdt: withOffset(span.start), enddt: withOffset(span.end) };
};

function address(base: string, query: Record<string, string | undefined>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  );
  return `${base}?${pairs.join('&')}`;
}
