import fc from 'fast-check';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { type FormOptions, usualOptions, wholeText } from './form.ts';
import { readStrictly, unescaped } from './icalendar/testing.ts';
import { ics } from './ics.ts';
import { oneLine } from './plain-text.ts';
import { aList, anOccurrence, anyText, kulturkutter } from './testing.ts';

const ours = [
  'UID',
  'SEQUENCE',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'TRANSP',
  'LOCATION',
  'GEO',
  'DESCRIPTION',
  'CATEGORIES',
  'URL',
  'STATUS',
  'X-KULTUR-ENDE-GESCHAETZT',
  'LAST-MODIFIED',
  'CLASS',
];

test('whatever people call their dates and places, only our properties are in the file, with their words', () => {
  const status = fc.constantFrom('geplant', 'abgesagt', 'verschoben', 'verlegt', 'ort_verlegt', 'online_verlegt');
  const cancelled = fc.constantFrom<FormOptions['cancelled']>('zeigen', 'standard');
  fc.assert(
    fc.property(anyText, anyText, anyText, status, cancelled, (title, place, summary, status, cancelled) => {
      const view = anOccurrence({
        status,
        statusReason: { de: summary },
        previousPlace: place,
        place: { ...kulturkutter, name: place, hall: title, streetAddress: summary },
        onlineUrl: title,
        event: { title: { de: title }, summary: { de: summary } },
      });
      const text = wholeText(ics, aList([view], { title, description: summary }), { ...usualOptions, cancelled });
      const { head, events, properties } = readStrictly(text);
      expect(head.map(({ name }) => name)).toHaveLength(11);
      expect(events).toHaveLength(1);
      expect(properties.filter(({ name }) => name === 'BEGIN').map(({ value }) => value)).toEqual([
        'VCALENDAR',
        'VTIMEZONE',
        'DAYLIGHT',
        'STANDARD',
        'VEVENT',
      ]);
      const names = Object.keys(events[0] ?? {}).filter((name) => !name.includes(';'));
      expect(names.filter((name) => !ours.includes(name))).toEqual([]);
      if (status === 'geplant' || status === 'verlegt')
        expect(unescaped(events[0]?.SUMMARY)).toBe(oneLine(oneLine(title, 300), 90));
    }),
    { numRuns: 200 },
  );
});

test('a foreign reader gets back the title and the place as people wrote them', () => {
  const readable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => oneLine(text, 60));
  fc.assert(
    fc.property(readable, readable, (title, place) => {
      // node-ical reads an escaped backslash before an n as a line break.
      fc.pre(title !== '' && place !== '' && !(title + place).includes('\\'));
      const view = anOccurrence({ place: { name: place, slug: 'x' }, event: { title: { de: title } } });
      const read = ical.sync.parseICS(wholeText(ics, aList([view]), usualOptions));
      const event = Object.values(read).find((component) => component?.type === 'VEVENT');
      expect(event).toMatchObject({ summary: title, location: place });
    }),
  );
});

test('a title cannot bring along properties, alarms or attachments', () => {
  const title = 'Konzert\r\nATTACH:https://evil.example/x.exe\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\n X\nEND:VALARM';
  const view = anOccurrence({ event: { title: { de: title } } });
  const text = wholeText(
    ics,
    aList([view], { title, description: title, portal: { ...aList([]).portal, name: title } }),
    usualOptions,
  );
  expect(text).not.toMatch(/^(ATTACH|BEGIN:VALARM|ACTION)/m);
  expect(readStrictly(text).events).toHaveLength(1);
});

test('a megabyte of title, place and summary costs little time and few bytes', () => {
  const long = 'ü\u0000\n '.repeat(250_000);
  const view = anOccurrence({
    place: { ...kulturkutter, name: long, hall: long },
    statusReason: { de: long },
    status: 'abgesagt',
    event: { title: { de: long }, summary: { de: long } },
  });
  const text = wholeText(ics, aList([view], { title: long, description: long }), usualOptions);
  expect(text.length).toBeLessThan(15_000);
  readStrictly(text);
});
