import { z } from 'zod';
import { named } from './registry.ts';

export const publicIdShape = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  .describe('Eight letters and digits; never changes, never given twice. Accepted in either case.');

export const dateShape = z.iso.date();
export const instantShape = z.iso.datetime({ offset: true });

/** A moment with its offset, or a day where no more is known. */
export const momentShape = z
  .union([instantShape, dateShape])
  .describe('A moment with its offset from UTC, or a day alone when no time is known.');

/** A thing by its name, with where more is told. */
export const linkedShape = named(
  'NamedThing',
  z.strictObject({ id: publicIdShape, name: z.string(), url: z.url() }),
  'A thing by its name, with its page.',
);
