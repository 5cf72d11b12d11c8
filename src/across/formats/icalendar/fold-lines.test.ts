import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedLines } from './fold-lines.ts';

const foldLines = (texts: string[]) => [...foldedLines(texts)].join('');

const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }).map((line) => line.replaceAll(/[\r\n]/g, '')));

test('folding keeps every letter and leaves no line longer than 75 octets', () => {
  fc.assert(
    fc.property(lines, (lines) => {
      const texts = lines.map((line) => `${line.toWellFormed()}\r\n`);
      const folded = foldLines(texts);
      expect(folded.replaceAll('\r\n ', '')).toBe(texts.join('').replaceAll('\r\n ', ''));
      expect(folded.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    }),
  );
});

test('a line of 75 octets stays whole, one of 76 is folded', () => {
  expect(foldLines([`${'a'.repeat(75)}\r\n`])).toBe(`${'a'.repeat(75)}\r\n`);
  expect(foldLines([`${'a'.repeat(76)}\r\n`])).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
});

test('an emoji at the edge is not torn apart', () => {
  expect(foldLines([`${'a'.repeat(73)}🎷b\r\n`])).toBe(`${'a'.repeat(73)}\r\n 🎷b\r\n`);
});

test('a megabyte of umlauts comes back whole', () => {
  const line = 'ü'.repeat(500_000);
  expect(foldLines([line, '\r\n', line, '\r\n']).replaceAll('\r\n ', '')).toBe(`${line}\r\n${line}\r\n`);
});
