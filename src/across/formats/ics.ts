import { fileName } from './file-name.ts';
import type { Form, FormOptions, ListOf } from './form.ts';
import { calendarHead } from './icalendar/calendar-head.ts';
import { foldedLines } from './icalendar/fold-lines.ts';
import { itemsOf } from './icalendar/items-of.ts';
import { timeZoneComponent } from './icalendar/time-zones.ts';
import { writeEvent } from './icalendar/write-event.ts';
import { wordsIn } from './words.ts';

/** Lists as iCalendar (RFC 5545, 7986): to subscribe to, or to take one date along. */
export const ics: Form = {
  suffix: 'ics',
  contentType: 'text/calendar; charset=utf-8',
  holds: 'calendar',
  filename: fileName('ics'),
  pieces: (list, options) => foldedLines(components(list, options)),
};

function* components(list: ListOf, options: FormOptions) {
  const items = itemsOf(list, options);
  const writing = {
    list,
    struckOut: options.cancelled === 'standard',
    source: wordsIn(list.locale)('calendar.source', { portal: list.portal.name }),
  };
  yield calendarHead(list);
  for (const zone of new Set([list.portal.timeZone, ...items.map(({ view }) => view.timeZone)]))
    yield timeZoneComponent(zone) ?? '';
  for (const item of items) yield writeEvent(item, writing);
  yield 'END:VCALENDAR\r\n';
}
