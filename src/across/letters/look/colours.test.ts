import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { genreTones, inks } from './colours.ts';

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
const token = (name: string) => new RegExp(`--color-${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1];

test('letters have the colours of the pages', () => {
  const byDay = readFileSync('src/ui/styles/genres.css', 'utf8').split('@media')[0] ?? '';
  const genres = [...byDay.matchAll(/\.g-(\w+) \{\s*--g: (#\w+);\s*--a: var\(--color-(\w+)\);\s*--t: (#\w+);/g)];
  expect(genres).toHaveLength(12);
  expect(
    Object.fromEntries(genres.map(([, id, field, ink, text]) => [id, { field, ink: token(ink ?? ''), text }])),
  ).toEqual(genreTones);
  for (const [name, colour] of Object.entries(inks)) expect(token(name)).toBe(colour);
});
