import ical, {
  ICalEvent,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { expect, test } from 'vitest';
import { usualOptions } from '../form.ts';
import { aList, anExhibition, anOccurrence } from '../testing.ts';
import { eventDescription } from './event-description.ts';
import { itemsOf } from './items-of.ts';
import { writeEvent } from './write-event.ts';

const shared: Partial<ICalEventData> = {
  sequence: 2,
  stamp: Temporal.Instant.from('2026-11-18T09:30:15Z'),
  lastModified: Temporal.Instant.from('2026-11-18T09:30:15Z'),
  location: {
    title: 'Kulturkutter, Großer Saal, Hafenstraße 12, 44894 Wesselheim',
    geo: { lat: 51.47, lon: 7.32 },
  },
  class: ICalEventClass.PUBLIC,
  status: ICalEventStatus.CONFIRMED,
};

test.each<[string, ReturnType<typeof anOccurrence>, Partial<ICalEventData>]>([
  [
    'with hours',
    anOccurrence({ ends: '2026-12-04T22:15', event: { title: { de: 'Auf\\ab; hin, her {summary} 1234567' } } }),
    {
      start: Temporal.PlainDateTime.from('2026-12-04T20:00'),
      end: Temporal.PlainDateTime.from('2026-12-04T22:15'),
      timezone: 'Europe/Berlin',
      summary: 'Auf\\ab; hin, her {summary} 1234567',
      categories: [{ name: 'Jazz & Improvisierte Musik' }, { name: 'Konzert' }],
      transparency: ICalEventTransparency.OPAQUE,
    },
  ],
  [
    'in days',
    anExhibition(),
    {
      start: Temporal.PlainDate.from('2026-12-01'),
      end: Temporal.PlainDate.from('2026-12-02'),
      allDay: true,
      summary: 'Erster Tag: Flusslicht',
      categories: [{ name: 'Kunst & Ausstellung' }, { name: 'Ausstellung' }],
      transparency: ICalEventTransparency.TRANSPARENT,
    },
  ],
])('an event %s reads as if the library had written it alone', (_, view, own) => {
  const list = aList([view]);
  const [item] = itemsOf(list, usualOptions);
  if (!item) throw new Error('The list is empty');
  const writing = { list, struckOut: false, source: 'Quelle: Litfaß, Wesselheim' };
  const alone = new ICalEvent(
    { start: '', ...shared, ...own, id: item.uid, url: item.url, description: eventDescription(item, writing) },
    ical(),
  );
  expect(writeEvent(item, writing)).toBe(alone.toString());
});
