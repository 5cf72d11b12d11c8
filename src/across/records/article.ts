import { z } from 'zod';
import { instantShape, publicIdShape } from './primitives.ts';
import { named } from './registry.ts';

export const articleShape = named(
  'Article',
  z.strictObject({ id: publicIdShape, url: z.url(), headline: z.string(), datePublished: instantShape }),
  'An article of the magazine. There is none yet: the list is empty until the magazine opens.',
);
