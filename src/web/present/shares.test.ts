import { expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { percentOf, shareCell, summaryOf } from './shares.ts';

const reader = {
  locale: 'de' as const,
  say: wordsOf('de'),
  now: Temporal.Instant.from('2026-11-22T12:00Z'),
  today: Temporal.PlainDate.from('2026-11-22'),
  zone: 'Europe/Berlin',
};
const span = (most: number, organisers: number) => ({
  first: reader.today,
  last: reader.today,
  scenes: [],
  free: { offered: 0, twelve: 0, twentyFour: 0 },
  all: { offered: 90, twelve: 8_000, twentyFour: 9_000 },
  most,
  organisers,
});

test('a share is told with its number; below five it is told as few, with no bar to measure', () => {
  expect(shareCell(1_234, 6_232, reader)).toEqual({ text: '19,8 % (1.234)', percent: 19.8 });
  for (const few of [0, 4]) expect(shareCell(few, 6_232, reader)).toEqual({ text: 'unter 5' });
  expect(shareCell(5, 5, reader).percent).toBe(100);
  expect(percentOf(0, 0)).toBe(0);
});

test('who stood in front most is a number without a name, and a small one is not told', () => {
  expect(summaryOf(span(1_600, 41), reader).slice(0, 2)).toEqual([
    'Am häufigsten stand ein einzelner Veranstalter 1.600 Mal auf den ersten zwölf Plätzen. Das sind 20 % dieser Plätze.',
    '41 Veranstalter standen mindestens einmal auf einer Liste.',
  ]);
  expect(summaryOf(span(4, 1), reader).slice(0, 2)).toEqual([
    'Kein Veranstalter stand öfter als vier Mal auf den ersten zwölf Plätzen.',
    'Ein Veranstalter stand mindestens einmal auf einer Liste.',
  ]);
});
