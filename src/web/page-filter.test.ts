import { expect, test } from 'vitest';
import { filterOfPage, narrowedBy } from './page-filter.ts';

test('a page asks for what it stands for', () => {
  expect(filterOfPage('weekend', {})).toEqual({ wann: ['wochenende'] });
  expect(filterOfPage('subgenre', { genre: 'musik', child: 'jazz' })).toEqual({ sparte: ['musik.jazz'] });
  expect(filterOfPage('freeOutdoors', {})).toEqual({ preis: ['frei'], setting: ['draussen'] });
  expect(filterOfPage('imprint', {})).toEqual({});
});

test('what is asked on a page narrows it, never widens it', () => {
  expect(narrowedBy({ ort: ['hafen'] }, { ort: ['anderswo'], preis: ['frei'] })).toEqual({
    ort: ['hafen'],
    preis: ['frei'],
  });
  expect(narrowedBy({ mit: ['rollstuhl'] }, { mit: ['gebaerdensprache'] })).toEqual({
    mit: ['gebaerdensprache', 'rollstuhl'],
  });
  expect(narrowedBy({ sparte: ['musik'] }, { sparte: ['musik.jazz', 'film'] })).toEqual({ sparte: ['musik.jazz'] });
  expect(narrowedBy({ sparte: ['musik'] }, { sparte: ['film'] })).toEqual({ sparte: ['musik'] });
});
