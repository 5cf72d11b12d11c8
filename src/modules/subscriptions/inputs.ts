import { z } from 'zod';
import { locales } from '#kernel/words.ts';
import { rhythms } from './shapes.ts';

export { type Rhythm, rhythms } from './shapes.ts';

/** What the form of a subscription sends beside its address and filter. */
export const rhythmInput = z.enum(rhythms);
export const changeInput = z.object({ rhythm: rhythmInput.catch('weekly'), language: z.enum(locales) });
