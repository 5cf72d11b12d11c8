import { expect, test } from 'vitest';
import { bytesText } from './amounts.ts';

test.each([
  [740, 'de', '0,7 kB'],
  [12_409, 'de', '12 kB'],
  [999_400, 'en', '999 kB'],
  [3_440_000, 'de', '3,4 MB'],
  [123_456_789, 'en', '123 MB'],
] as const)('%i bytes are told in %s as %s', (bytes, locale, text) =>
  expect(bytesText(bytes, locale).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text),
);
