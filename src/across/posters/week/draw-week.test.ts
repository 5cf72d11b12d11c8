import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { contrast, textContrast } from '../colour/contrast.ts';
import { storyBand } from '../parts/column-bands.ts';
import { boxHeight, overhang, overlapOf } from '../testing.ts';
import { drawWeek, layOutWeek } from './draw-week.ts';
import { type WeekPoster, type WeekRow, weekFormats, weekRowsMax } from './week-poster.ts';

const genres = [...Object.keys(genreMarks), undefined];
const rows = (count: number, title: string): WeekRow[] =>
  Array.from({ length: count }, (_, index) => ({
    date: index === count - 1 && count > 1 ? undefined : `2026-11-${23 + (index % 7)}`,
    title,
    line: '19.30 Uhr · Naturfreundehaus Birkenbruch, Großer Saal im ersten Obergeschoss über dem Hof',
    genre: genres[index % genres.length],
    off: index === 1,
  }));
const week = (wanted: Partial<WeekPoster>): WeekPoster => ({
  name: 'Naturfreundehaus Birkenbruch',
  span: '23.–29. November 2026',
  rows: rows(4, 'Moos, Mörtel und Mehlschwalben'),
  more: 'und 4 weitere Termine',
  nothing: 'In dieser Woche hängt hier nichts.',
  foot: 'litfass.example/akteur/naturfreundehaus-birkenbruch',
  locale: 'de',
  ...wanted,
});
const hardTitles = [
  'Ö',
  'Donaudampfschifffahrtskapitänsmützenausstellungen',
  `Eröffnung ${'der Jahresausstellung mit Suppe und Blaskapelle '.repeat(8)}`,
  '🎉',
  'مرحبا بالعالم',
];

test('no word leaves its sheet or runs into another, however many dates and however long their titles', () => {
  const faults: string[] = [];
  for (const format of weekFormats)
    for (const title of hardTitles)
      for (const count of [0, 1, 2, weekRowsMax[format]]) {
        const name = title.slice(0, 90);
        const { boxes, width, height } = layOutWeek(week({ name, rows: rows(count, title) }), format);
        for (const [index, box] of boxes.entries()) {
          if (overhang(box, width, height) > 0) faults.push(`${format} ${count}: “${box.text}” hangs over`);
          for (const other of boxes.slice(index + 1))
            if (overlapOf(box, other) > 0.4 * Math.min(boxHeight(box), boxHeight(other)))
              faults.push(`${format} ${count} “${title.slice(0, 9)}”: “${box.text}” over “${other.text}”`);
        }
      }
  expect(faults).toEqual([]);
});

test('every word stands out from its ground, and none stands in the bands of a story', () => {
  for (const genre of genres) {
    const one = rows(2, 'Nachtfahrt').map((row) => ({ ...row, genre }));
    for (const { ink, ground, corners, text } of layOutWeek(week({ rows: one }), 'story').boxes) {
      expect(contrast(ink, ground), `${genre} ${text}`).toBeGreaterThanOrEqual(textContrast);
      for (const [, y] of corners) expect(y >= storyBand && y <= 1920 - storyBand, text).toBe(true);
    }
  }
});

test('a week without dates says so, and a full one says how many are missing', () => {
  const words = (wanted: Partial<WeekPoster>) => layOutWeek(week(wanted), 'hochformat').boxes.map(({ text }) => text);
  expect(words({ rows: [], more: undefined }).join(' ')).toContain('In dieser Woche hängt hier nichts.');
  expect(words({})).toContain('und 4 weitere Termine');
});

test('the same week has the same bytes, is well-formed and light', async () => {
  for (const format of weekFormats) {
    const full = week({ name: '<Haus> & "Hof"', rows: rows(weekRowsMax[format], 'Moos & <Mörtel>') });
    const svg = drawWeek(full, format);
    expect(drawWeek(full, format)).toBe(svg);
    expect((await sharp(Buffer.from(svg)).metadata()).format).toBe('svg');
    expect(gzipSync(svg).length).toBeLessThan(20_000);
  }
});
