import { expect, test } from 'vitest';
import { anExhibition, anOccurrence } from '#across/formats/testing.ts';
import { charactersIn } from '../captions/characters.ts';
import { altOfWeek } from './alt-of-week.ts';
import { posterOfWeek } from './poster-of-week.ts';
import type { Week, WeekLine } from './week.ts';
import { captionsOfWeek } from './week-captions.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const telling = {
  locale: 'de',
  url: 'https://kultur.example/akteur/haus-am-fluss',
  shortUrl: 'https://kultur.example/akteur/haus-am-fluss',
  town: 'Wesselheim',
} as const;
const week = (lines: readonly WeekLine[], total = lines.length): Week => ({
  name: 'Kulturkutter',
  first: day('2026-11-30'),
  last: day('2026-12-06'),
  lines,
  total,
});
const line = (date: string, wanted: Parameters<typeof anOccurrence>[0] = {}): WeekLine => ({
  role: 'date',
  date: day(date),
  view: anOccurrence({ starts: `${date}T20:00`, ...wanted }),
});
const run: WeekLine = { role: 'run', date: undefined, view: anExhibition() };
const german = (one: Week) => captionsOfWeek(one, telling).map(({ text }) => text);

test('a week is told by its dates, and in 150 characters by their number', () => {
  const full = week([line('2026-12-01'), line('2026-12-04', { status: 'abgesagt' }), run]);
  expect(german(full)).toEqual([
    'Kulturkutter, 30. November – 6. Dezember 2026: 3 Termine. https://kultur.example/akteur/haus-am-fluss',
    [
      'Kulturkutter, 30. November – 6. Dezember 2026',
      '3 Termine.',
      'Di 1.12., 20 Uhr: Nachtfahrt',
      'Fr 4.12., 20 Uhr: Fällt aus: Nachtfahrt',
      'bis Do 31.12.2026: Flusslicht',
      'https://kultur.example/akteur/haus-am-fluss',
    ].join('\n'),
    expect.stringContaining('#Wesselheim'),
  ]);
});

test('what does not fit is counted, in the right number', () => {
  const long = { event: { title: { de: 'Eine Veranstaltung mit einem Namen, der nicht kürzer werden will' } } };
  const lines = Array.from({ length: 7 }, (_, index) => line(`2026-12-0${(index % 6) + 1}`, long));
  const [, middle = '', whole = ''] = german(week(lines, 40));
  expect(middle).toMatch(/und 3\d weitere Termine/);
  expect(whole).toMatch(/und 3\d weitere Termine/);
  expect(german(week(lines.slice(0, 2), 3))[2]).toContain('und ein weiterer Termin\n');
  expect(german(week(lines.slice(0, 1)))[0]).toContain(': Ein Termin. ');
});

test('a week without dates says so in every form', () => {
  for (const text of german(week([]))) expect(text).toContain('Hier hängt in dieser Woche nichts.');
  expect(altOfWeek(week([]), 'de')).toContain('Hier hängt in dieser Woche nichts.');
  expect(posterOfWeek(week([]), { locale: 'en', format: 'story', address: '' })).toMatchObject({
    rows: [],
    nothing: 'Nothing on here this week.',
    more: undefined,
  });
});

test('no text of a week is longer than it promises, whatever its titles', () => {
  const hostile = ['x'.repeat(400), '👩‍👩‍👧‍👦'.repeat(80), '\u202eليلة'.repeat(50), 'a '.repeat(200)];
  const lines = hostile.map((title, index) => line(`2026-12-0${index + 1}`, { event: { title: { de: title } } }));
  const one = { ...week(lines, 99), name: 'Verein zur Förderung '.repeat(20) };
  for (const { length, text } of captionsOfWeek(one, telling)) expect(charactersIn(text)).toBeLessThanOrEqual(length);
  expect(charactersIn(altOfWeek(one, 'de'))).toBeLessThanOrEqual(300);
});

test('a sheet shows as many dates as can be read and says how many are missing', () => {
  const lines = Array.from({ length: 9 }, () => line('2026-12-01'));
  const sheet = posterOfWeek(week(lines, 12), { locale: 'de', format: 'a4', address: 'kultur.example' });
  expect(sheet.rows).toHaveLength(8);
  expect(sheet.more).toBe('und 4 weitere Termine');
  const [off] = posterOfWeek(week([line('2026-12-01', { status: 'abgesagt' })]), {
    locale: 'de',
    format: 'quer',
    address: '',
  }).rows;
  expect(off).toMatchObject({ off: true, title: 'Nachtfahrt', line: 'Fällt aus · 20 Uhr' });
});
