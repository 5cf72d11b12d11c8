import { z } from 'zod';
import { named } from './registry.ts';

export const licenceShape = named(
  'Licence',
  z.strictObject({
    data: z.literal('CC0-1.0'),
    texts: z.literal('CC-BY-4.0'),
    images: z.literal('per image'),
    source: z.string().describe('Whom to name when you use the texts.'),
  }),
  'Under what everything in this answer may be used.',
);

/** Under what an answer may be used; facts are free, texts name their source. */
export const licenceOf = (source: string): z.output<typeof licenceShape> => ({
  data: 'CC0-1.0',
  texts: 'CC-BY-4.0',
  images: 'per image',
  source,
});
