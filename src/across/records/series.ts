import { z } from 'zod';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { linked } from './linked.ts';
import { linkedShape, publicIdShape } from './primitives.ts';
import type { SeriesRow } from './read/series.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';

export const seriesShape = named(
  'Series',
  z.strictObject({
    id: publicIdShape,
    slug: z.string().describe('The value of the filter series.'),
    url: z.url(),
    name: z.string(),
    kind: z.string().describe('reihe, festival, spielzeit, tournee, aktionstag, ausstellungsreihe.'),
    edition: z.string().optional(),
    summary: z.string().optional(),
    description: z.string().optional(),
    organizer: z.array(linkedShape).optional(),
    sameAs: z.string().optional().describe('Its own website.'),
  }),
  'A festival, a season, a tour: events that belong together.',
);

/** One series with who makes it. */
export const seriesRecord = (series: SeriesRow, telling: Telling) => ({
  id: series.publicId,
  slug: series.slug,
  url: telling.urlOf('series', series),
  name: inLocale(series.title, telling.locale),
  kind: series.kind,
  edition: series.edition ?? undefined,
  summary: maybeInLocale(series.summary, telling.locale),
  description: maybeInLocale(series.description, telling.locale),
  organizer:
    series.organisers.length > 0
      ? series.organisers.map((organiser) => linked('institution', organiser, telling))
      : undefined,
  sameAs: series.website ?? undefined,
});
