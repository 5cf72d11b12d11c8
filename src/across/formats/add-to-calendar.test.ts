import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCalendarAddresses, occurrenceCalendarAddresses } from './add-to-calendar.ts';
import { anExhibition, anOccurrence, anyText } from './testing.ts';

const page = {
  locale: 'de',
  fileUrl: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x.ics',
  pageUrl: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
} as const;
const linksOf = (view: Parameters<typeof occurrenceCalendarAddresses>[0]) => {
  const { google, outlook, webcal, file } = occurrenceCalendarAddresses(view, page);
  return { google: new URL(google).searchParams, outlook: new URL(outlook).searchParams, webcal, file };
};

test('a list is subscribed to under its own address', () => {
  const feed = 'https://kultur.example/termine.ics?preis=frei&sparte=musik.jazz';
  const addresses = listCalendarAddresses(feed, 'Jazz, kostenlos');
  expect(addresses.file).toBe(feed);
  expect(addresses.webcal).toBe('webcal://kultur.example/termine.ics?preis=frei&sparte=musik.jazz');
  expect(addresses.google).toBe(
    'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fkultur.example%2Ftermine.ics%3Fpreis%3Dfrei%26sparte%3Dmusik.jazz',
  );
  const outlook = new URL(addresses.outlook).searchParams;
  expect([outlook.get('url'), outlook.get('name')]).toEqual([feed, 'Jazz, kostenlos']);
});

test('one date goes along with its hours in the zone of the place', () => {
  const { google, outlook, webcal, file } = linksOf(anOccurrence({ ends: '2026-12-04T22:15' }));
  expect(google.get('dates')).toBe('20261204T200000/20261204T221500');
  expect(google.get('ctz')).toBe('Europe/Berlin');
  expect(google.get('text')).toBe('Nachtfahrt');
  expect(google.get('location')).toBe('Kulturkutter, Großer Saal, Hafenstraße 12, 44894 Wesselheim');
  expect(google.get('details')).toContain(page.pageUrl);
  expect(outlook.get('startdt')).toBe('2026-12-04T20:00:00+01:00');
  expect(outlook.get('enddt')).toBe('2026-12-04T22:15:00+01:00');
  expect([webcal, file]).toEqual(['webcal://kultur.example/termin/nachtfahrt-7k3m9q2x.ics', page.fileUrl]);
});

test('in summer Outlook gets the offset of summer', () => {
  expect(linksOf(anOccurrence({ starts: '2026-07-04T20:00' })).outlook.get('startdt')).toBe(
    '2026-07-04T20:00:00+02:00',
  );
});

test('an estimated end is said to be estimated', () => {
  expect(linksOf(anOccurrence()).google.get('details')).toContain('Ende geschätzt');
  expect(linksOf(anOccurrence({ ends: '2026-12-04T22:15' })).google.get('details')).not.toContain('geschätzt');
});

test('a run and a date without a time are whole days', () => {
  const run = linksOf(anExhibition());
  expect([run.google.get('dates'), run.google.get('ctz')]).toEqual(['20261201/20270101', null]);
  expect([run.outlook.get('startdt'), run.outlook.get('enddt'), run.outlook.get('allday')]).toEqual([
    '2026-12-01',
    '2027-01-01',
    'true',
  ]);
  const day = linksOf(anOccurrence({ starts: '2026-12-09T00:00', precision: 'day' }));
  expect(day.google.get('dates')).toBe('20261209/20261210');
  expect(linksOf(anExhibition({ ends: undefined })).google.get('dates')).toBe('20261201/20261202');
});

test('a cancelled date says so before anything else', () => {
  expect(linksOf(anOccurrence({ status: 'abgesagt' })).google.get('details')).toMatch(/^Fällt aus\./);
});

test('no title, place or summary breaks out of the address', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, other) => {
      const view = anOccurrence({
        place: { name: other, slug: 'x', hall: title },
        onlineUrl: title,
        event: { title: { de: title }, summary: { de: other } },
      });
      const { google, outlook } = occurrenceCalendarAddresses(view, page);
      expect(
        [...new URL(google).searchParams.keys()].filter(
          (name) => !/^(action|text|dates|ctz|details|location)$/.test(name),
        ),
      ).toEqual([]);
      expect(new URL(outlook).host).toBe('outlook.live.com');
    }),
  );
});
