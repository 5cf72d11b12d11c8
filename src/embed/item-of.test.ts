import { expect, test } from 'vitest';
import { itemOf } from './item-of.ts';
import { words } from './words.ts';

const record = {
  id: '7K3M9Q2X',
  url: 'https://kultur.example/termin/woyzeck-7k3m9q2x',
  event: { name: 'Woyzeck' },
  startDate: '2026-12-04T19:30:00+01:00',
  endDate: '2026-12-04T21:45:00+01:00',
  eventStatus: 'EventScheduled',
  location: { name: 'Haus am Fluss', hall: 'Kleiner Saal', address: { addressLocality: 'Wesselheim' } },
  offers: [{ kind: 'fixed', price: '12.00' }],
};
const told = (changes: object = {}, locale: 'de' | 'en' = 'de') =>
  itemOf({ ...record, ...changes }, { locale, words: words[locale], today: '2026-11-20' });

test('a date is told in words, in the time of its place', () => {
  expect(told()).toEqual({
    id: '7K3M9Q2X',
    url: record.url,
    title: 'Woyzeck',
    when: 'Fr 4.12., 19.30 Uhr',
    dateTime: record.startDate,
    place: 'Haus am Fluss, Kleiner Saal, Wesselheim',
    price: '12 €',
    label: undefined,
    remark: undefined,
    off: false,
  });
  expect(told({ startDate: '2027-01-02T20:00:00-05:00' }, 'en')).toMatchObject({
    when: 'Sat 2 Jan 2027, 8 pm',
    price: '€12',
  });
});

test('what is off says so first, tells why, and has no price', () =>
  expect(told({ eventStatus: 'EventCancelled', statusReason: 'Erkrankung im Ensemble.' })).toMatchObject({
    label: 'Fällt aus',
    remark: 'Erkrankung im Ensemble.',
    price: undefined,
    off: true,
  }));

test('what has moved tells what it was', () =>
  expect(told({ eventStatus: 'EventRescheduled', previousStartDate: ['2026-11-27T19:30:00+01:00'] })).toMatchObject({
    label: 'Verlegt',
    remark: 'Ursprünglich Fr 27.11., 19.30 Uhr.',
  }));

test('what is elsewhere now says where, and where it was', () =>
  expect(told({ previousLocation: 'Stadttheater' })).toMatchObject({
    label: 'Verlegt: jetzt Haus am Fluss',
    remark: 'Ursprünglich: Stadttheater.',
  }));

test('a day without a time says that the time is to follow, a run says until when', () => {
  expect(told({ startDate: '2026-12-04', endDate: undefined })?.when).toBe('Fr 4.12., Uhrzeit folgt');
  expect(told({ run: true, startDate: '2026-11-01', endDate: '2026-12-31' })?.when).toBe('bis Do 31.12.');
  expect(told({ run: true, startDate: '2026-12-01', endDate: '2026-12-31' })?.when).toBe('1.–31.12.2026');
  expect(told({ run: true, startDate: '2026-12-01', endDate: undefined })?.when).toBe('ab Di 1.12.');
});

test.each([
  [[{ kind: 'free', price: '0.00' }], 'kostenlos'],
  [[{ kind: 'fixed', price: '0.00' }], 'kostenlos'],
  [[{ kind: 'fixed', price: '7.50' }], '7,50 €'],
  [
    [
      { kind: 'fixed', price: '8' },
      { kind: 'fixed', price: '12' },
    ],
    'ab 8 €',
  ],
  [[{ kind: 'reduced', price: '7.00' }], undefined],
  [[{ kind: 'donation', price: '0.00' }], 'Spende'],
  [[{ kind: 'solidarity', minPrice: '5.00' }], '5 €'],
  [[null, 3, { kind: { toString: 1 } }], undefined],
  [[], undefined],
  ['teuer', undefined],
])('%j costs %s', (offers, price) => expect(told({ offers })?.price).toBe(price));

test.each([
  undefined,
  null,
  7,
  'text',
  [],
  { event: 'x' },
  { ...record, url: 'javascript:alert(1)' },
  { ...record, startDate: 4 },
])('what is no date of ours is left out: %j', (strange) =>
  expect(itemOf(strange, { locale: 'de', words: words.de, today: '2026-11-20' })).toBeUndefined(),
);
