import { expect, test } from 'vitest';
import { fitText, heightOf } from './fit-text.ts';
import { widthOf } from './typeset.ts';

const room = { width: 500, height: 200, sizeMax: 300 };

test('a title fills its room and keeps to it', () => {
  for (const title of ['Ö', 'Jazz am Ufer', 'Von der Weberei zum Rechenzentrum: hundert Jahre Arbeit an der Lohne']) {
    const setting = fitText(title, room);
    const widths = setting.lines.map((line) => widthOf(setting.cut, line) * setting.size);
    expect(Math.max(...widths)).toBeLessThanOrEqual(room.width + 0.01);
    expect(heightOf(setting)).toBeLessThanOrEqual(room.height + 0.01);
    expect(Math.max(...widths) / room.width > 0.97 || heightOf(setting) / room.height > 0.97).toBe(true);
  }
});

test('lines are about as long as each other', () => {
  expect(fitText('Der müde Leuchtturm wacht allein', { ...room, width: 300 }).lines).toEqual([
    'Der müde',
    'Leuchtturm',
    'wacht allein',
  ]);
});

test('a hyphen is taken at a seam, and only when the type grows much larger by it', () => {
  const tall = { width: 300, height: 400, sizeMax: 300 };
  expect(fitText('Nachbarschaftsfrühstück', tall).lines).toEqual(['Nachbarschafts-', 'frühstück']);
  expect(fitText('Offene Bühne', tall).lines).toEqual(['Offene', 'Bühne']);
});

test('a no-break space holds its words together', () => {
  expect(fitText('Stummfilm\u00a0– mit Orgel', { ...room, width: 330 }).lines[0]).toBe('Stummfilm\u00a0–');
});
