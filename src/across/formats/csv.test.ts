import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { csv } from './csv.ts';
import { usualOptions, wholeText } from './form.ts';
import { textCell } from './table/cell.ts';
import { aList, anExhibition, anOccurrence, anyText, kulturkutter } from './testing.ts';

const write = (views: readonly OccurrenceView[], locale: 'de' | 'en' = 'de') =>
  wholeText(csv, aList(views, { locale }), usualOptions);
const read = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

test('a table has a line for every date, in the order of time, and one for a run', () => {
  const views = [
    anOccurrence({ ends: '2026-12-04T22:15' }),
    anExhibition(),
    anOccurrence({ publicId: '11111111', starts: '2026-11-25T19:30' }),
  ];
  const rows = read(write(views));
  expect(rows.map((row) => [row.Datum, row.Wochentag, row.Beginn, row.Ende, row['Letzter Tag'], row.Titel])).toEqual([
    ['2026-11-25', 'Mittwoch', '19:30', '', '', 'Nachtfahrt'],
    ['2026-12-01', 'Dienstag', '', '', '2026-12-31', 'Flusslicht'],
    ['2026-12-04', 'Freitag', '20:00', '22:15', '', 'Nachtfahrt'],
  ]);
  expect(rows[2]).toMatchObject({
    Ort: 'Kulturkutter',
    Saal: 'Großer Saal',
    PLZ: '44894',
    Preis: '12 / 8 €',
    'Günstigster Preis in Euro': '8.00',
    Kostenlos: 'nein',
    Rollstuhl: 'ja',
    Höranlage: '',
    Veranstalter: 'Haus am Fluss',
    Link: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
    ID: '7K3M9Q2X',
  });
});

test('a table begins so that spreadsheets know its letters, and ends its lines as the standard says', () => {
  const text = write([anOccurrence()]);
  expect(text.startsWith('\uFEFFDatum,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(write([], 'en')).toMatch(/^\uFEFFDate,Weekday,Start,/);
});

test('a cancelled date is in the table with its reason, and costs what it would have', () => {
  const [row] = read(write([anOccurrence({ status: 'abgesagt', statusReason: { de: 'Krank' } })]));
  expect(row).toMatchObject({ Stand: 'fällt aus', Grund: 'Krank' });
});

test.each(['=HYPERLINK("https://evil.example")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '  =1', '"=1', '＝1'])(
  '%j is no formula in any column',
  (text) => {
    expect(textCell(text).replace(/^"/, '')).toMatch(/^'/);
    const view = anOccurrence({
      statusReason: { de: text },
      place: { ...kulturkutter, name: text, hall: text, streetAddress: text, locality: text, postalCode: text },
      organisers: [{ name: text, slug: 'x' }],
      onlineUrl: text,
      event: { title: { de: text }, subtitle: { de: text }, summary: { de: text } },
    });
    const cells = read(write([view])).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[\s"]*[=+\-@＝]/.test(cell))).toEqual([]);
  },
);

test('words of ours with a comma stay in their column', () => {
  const [row] = read(write([anOccurrence({ status: 'verschoben' })]));
  expect(row).toMatchObject({ Stand: 'verschoben, neuer Termin folgt', ID: '7K3M9Q2X' });
});

test('west of Greenwich a number stays a number', () => {
  const [row] = read(write([anOccurrence({ place: { ...kulturkutter, longitude: -7.5 } })]));
  expect(row?.Längengrad).toBe('-7.5');
});

test('whatever people write, every line has every column', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, summary) => {
      const rows = read(write([anOccurrence({ event: { title: { de: title }, summary: { de: summary } } })]));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.ID).toBe('7K3M9Q2X');
    }),
  );
});
