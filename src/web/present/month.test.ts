import { beforeEach, expect, test } from 'vitest';
import { askedOf } from '../asked.ts';
import { wordsOf } from '../words.ts';
import { monthShown, monthTable } from './month.ts';
import type { Reader } from './reader.ts';

const reader: Reader = {
  locale: 'de',
  say: wordsOf('de'),
  now: Temporal.Instant.from('2026-11-20T10:00Z'),
  today: Temporal.PlainDate.from('2026-11-20'),
  zone: 'Europe/Berlin',
};

let counts: number[] = [];
beforeEach(() => {
  counts = Array.from({ length: 31 }, () => 2);
});

function tableOf(search: string, page: 'events' | 'weekend' | 'free' = 'events', locale: 'de' | 'en' = 'de') {
  const asked = askedOf(page, {}, locale, search);
  const month = monthShown(asked, { ...reader, locale });
  const table = monthTable(asked, month, counts, { ...reader, locale, say: wordsOf(locale) });
  return { ...table, days: table.weeks.flatMap(({ days }) => days.flatMap((day) => day ?? [])) };
}

const cell = (table: ReturnType<typeof tableOf>, day: number) => table.days[day - 1];

test('a month without a wish shows this month, its days with addresses of their own', () => {
  const table = tableOf('');
  expect(table.month.text).toBe('November 2026');
  expect(table.days).toHaveLength(30);
  expect(table.weeks.every(({ days }) => days.length === 7)).toBe(true);
  expect(cell(table, 21)).toEqual({
    day: '21',
    count: '2',
    spoken: '21. November: 2 Termine',
    href: '/termine/2026-11-21',
    today: false,
    current: false,
  });
  expect(cell(table, 20)).toMatchObject({ today: true, spoken: 'heute, 20. November: 2 Termine' });
});

test('days that are over lead nowhere, nor do days on which there is nothing; a chosen day always does', () => {
  counts[23] = 0;
  const table = tableOf('');
  expect(cell(table, 19)?.href).toBeUndefined();
  expect(cell(table, 24)?.href).toBeUndefined();
  expect(cell(tableOf('?wann=2026-11-24'), 24)).toMatchObject({ current: true, href: '/termine/2026-11-24' });
  expect(table.weeks[0]?.href).toBeUndefined();
  expect(table.weeks[3]?.href).toBe('/termine/2026-kw47');
});

test('every way keeps the other wishes and takes the place of the period', () => {
  const table = tableOf('?bis=2026-12-20&preis=frei&q=wann%3D2000-01-01&seite=3&von=2026-12-01');
  expect(table.month.text).toBe('Dezember 2026');
  expect(cell(table, 4)?.href).toBe('/termine?preis=frei&q=wann%3D2000-01-01&wann=2026-12-04');
  expect(table.next?.href).toBe('/termine?preis=frei&q=wann%3D2000-01-01&wann=2027-01');
  expect(table.previous?.href).toBe('/termine?preis=frei&q=wann%3D2000-01-01&wann=2026-11');
  expect(table.days.filter(({ current }) => current).map(({ day }) => Number(day))).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test('a page with a name stays; one that is a period itself hands over to all dates', () => {
  expect(cell(tableOf('?tageszeit=abend', 'free'), 21)?.href).toBe('/umsonst?tageszeit=abend&wann=2026-11-21');
  expect(cell(tableOf('?preis=frei', 'weekend'), 21)?.href).toBe('/termine?preis=frei&wann=2026-11-21');
  expect(cell(tableOf('?price=free', 'events', 'en'), 21)?.href).toBe('/en/events?price=free&when=2026-11-21');
});

test('the weekend is marked by its days, a whole month by its name', () => {
  const weekend = tableOf('', 'weekend');
  expect(weekend.days.filter(({ current }) => current).map(({ day }) => day)).toEqual(['20', '21', '22']);
  const month = tableOf('?wann=2026-12');
  expect(month.month.current).toBe(true);
  expect(month.days.some(({ current }) => current)).toBe(false);
});

test('months end two years ahead and begin with this one', () => {
  expect(tableOf('').previous).toBeUndefined();
  expect(tableOf('?wann=2028-11').next).toBeUndefined();
  expect(tableOf('?wann=2028-10').next?.href).toBe('/termine/2028-11');
  expect(tableOf('?wann=2025-03').days.every(({ href }) => href === undefined)).toBe(true);
  expect(tableOf('?wann=2025-03').next?.text).toBe('April 2025');
});
