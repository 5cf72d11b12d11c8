import { z } from 'zod';
import { type Describe, type FacetCounts, facetOf, valueIn, valueLabel } from '#modules/calendar/index.ts';
import { named } from './registry.ts';

const valueShape = named(
  'FacetValue',
  z.strictObject({ value: z.string(), label: z.string(), count: z.number().int() }),
  'A value, what it is called, and how many dates it would give.',
);

export const facetsShape = named(
  'Facets',
  z.record(z.string(), z.array(valueShape)),
  'By the name of each facet its values that have any dates: its own counted without its own filter, the others with it.',
);

/** Counts as records: names and values as the API writes them, the most frequent first. */
export const facetsRecord = (counts: FacetCounts, how: Describe) =>
  Object.fromEntries(
    [...counts].map(([id, values]) => [
      facetOf(id).en,
      [...values]
        .filter(([, count]) => count > 0)
        .map(([value, count]) => ({ value: valueIn(id, value, 'en'), label: valueLabel(id, value, how), count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    ]),
  );
