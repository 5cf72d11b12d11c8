import { expect, test } from 'vitest';
import { filterNames, observedNames, ownNames } from '../src/embed/attributes.ts';
import { facetIds, facets } from '../src/modules/calendar/filter/facets.ts';

/** What only files and pages know, and the one name that means something else on an element. */
const notAsked = ['feed', 'seite', 'page', 'sprache'];

test('an element can ask for whatever a filter knows, in both languages', () => {
  const names = facetIds.flatMap((id) => [facets[id].de, facets[id].en]);
  const expected = [...new Set(names)].filter((name) => !notAsked.includes(name));
  expect([...filterNames].sort()).toEqual(expected.sort());
});

test('no name means two things', () => {
  expect(new Set(observedNames).size).toBe(observedNames.length);
  for (const name of Object.values(ownNames).flat()) expect(filterNames).not.toContain(name);
});
