import { z } from 'zod';
import { inLocale, type Locale } from '#kernel/words.ts';
import { type Genre, genres } from '#modules/calendar/index.ts';
import { named } from './registry.ts';

const childShape = z.strictObject({ id: z.string(), name: z.string(), schemaType: z.string() });

export const genreShape = named(
  'Genre',
  z.strictObject({
    id: z.string().describe('The value of the filter genre; never changes. A genre includes its children.'),
    name: z.string(),
    shortName: z.string().optional(),
    schemaType: z.string().describe('The type of schema.org.'),
    children: z.array(childShape),
  }),
  'A genre with its children.',
);

const told = ({ id, label, schemaOrg }: Genre, locale: Locale) => ({
  id,
  name: inLocale(label, locale),
  schemaType: schemaOrg,
});

/** The vocabulary of genres. */
export const genreRecords = (locale: Locale) =>
  genres.map((genre) => ({
    ...told(genre, locale),
    shortName: genre.short && inLocale(genre.short, locale),
    children: genre.children.map((child) => told(child, locale)),
  }));
