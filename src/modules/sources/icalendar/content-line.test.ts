import { expect, test } from 'vitest';
import { readContentLine } from './content-line.ts';

const read = (text: string) => {
  const property = readContentLine(text, 1);
  return property && [property.name, Object.fromEntries(property.params), property.value];
};

test('name, parameters and value are told apart', () => {
  expect(read('DTSTART;TZID=Europe/Berlin;VALUE=DATE-TIME:20261204T193000')).toEqual([
    'DTSTART',
    { TZID: 'Europe/Berlin', VALUE: 'DATE-TIME' },
    '20261204T193000',
  ]);
});

test('a quoted parameter may hold colons and semicolons', () => {
  expect(read('dtstart;tzid="(UTC+01:00) Berlin; Bern":20261204T193000')).toEqual([
    'DTSTART',
    { TZID: '(UTC+01:00) Berlin; Bern' },
    '20261204T193000',
  ]);
});

test('a value may hold colons', () => {
  expect(read('URL:https://example.org/a:b')).toEqual(['URL', {}, 'https://example.org/a:b']);
});

test.each(['', 'SUMMARY', ':value', 'a b:c', 'X;Y="open', '<html>:x'])('%j is no content line', (text) =>
  expect(read(text)).toBeUndefined(),
);
