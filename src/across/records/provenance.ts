import { z } from 'zod';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import { dateShape, instantShape } from './primitives.ts';
import { named } from './registry.ts';

export const provenanceShape = named(
  'Provenance',
  z.strictObject({
    source: z.string().optional(),
    url: z.string().optional(),
    readAt: instantShape.optional(),
    confirmedOn: dateShape.optional().describe('The day on which the house last said that all of this is right.'),
  }),
  'Where an entry comes from and how fresh it is.',
);

export function provenanceOf({ source, confirmedOn }: Pick<OccurrenceFull, 'source' | 'confirmedOn'>) {
  if (!source && !confirmedOn) return undefined;
  return {
    source: source?.name,
    url: source?.url,
    readAt: source?.readAt?.toString({ smallestUnit: 'second' }),
    confirmedOn: confirmedOn?.toString(),
  };
}
