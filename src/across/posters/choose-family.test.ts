import { expect, test } from 'vitest';
import { chooseFamily } from './choose-family.ts';
import { type Poster, posterFamilies } from './poster.ts';
import { sheetFor } from './sheet.ts';

const poster = (title: string): Poster => ({
  id: 'C1',
  title,
  date: '2026-05-09',
  time: '',
  place: 'Stadthalle',
  town: 'Wesselheim',
  genre: 'musik',
  locale: 'de',
});
const familyOf = (one: Poster) => chooseFamily(one, sheetFor(one, 'karte'));

test('all families hang on the wall, none much more often than another', () => {
  const counts = new Map<string, number>();
  for (let number = 0; number < 900; number++) {
    const family = familyOf(poster(`Abend ${number}`));
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual([...posterFamilies].sort());
  expect(Math.min(...counts.values())).toBeGreaterThan(60);
  expect(Math.max(...counts.values())).toBeLessThan(140);
});

test('long titles keep out of the families they would not sit in', () => {
  for (let number = 0; number < 100; number++) {
    const family = familyOf(
      poster(`Ein Abend über das Lange und das Breite, das Hohe und das Tiefe und noch dazu die Nummer ${number}`),
    );
    expect(['diagonal', 'stack', 'column']).not.toContain(family);
  }
});

test('an editor’s choice stands', () => {
  expect(familyOf({ ...poster(''), family: 'linocut' })).toBe('linocut');
});
