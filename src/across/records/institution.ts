import { z } from 'zod';
import { maybeInLocale } from '#kernel/words.ts';
import { linked } from './linked.ts';
import { linkedShape, publicIdShape } from './primitives.ts';
import type { InstitutionRow } from './read/institutions.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';

const scenes = {
  frei: 'independent',
  ehrenamtlich: 'volunteer',
  institutionell: 'institutional',
  privatwirtschaftlich: 'commercial',
} as const;

export const institutionShape = named(
  'Institution',
  z.strictObject({
    id: publicIdShape,
    slug: z.string().describe('The value of the filter institution.'),
    url: z.url(),
    name: z.string(),
    alternateName: z.string().optional(),
    kind: z.string(),
    scene: z.enum(Object.values(scenes)).optional().describe('As it calls itself.'),
    genres: z.array(z.string()).optional(),
    summary: z.string().optional(),
    description: z.string().optional(),
    district: z.string().optional(),
    location: linkedShape.optional().describe('The venue it runs or mostly plays in.'),
    foundingDate: z.string().optional().describe('The year.'),
    telephone: z.string().optional(),
    email: z.string().optional(),
    sameAs: z.string().optional().describe('Its own website.'),
  }),
  'Who makes what is on: a house, a group, an ensemble, an association or a person.',
);

/** One institution with the house it is at home in. */
export const institutionRecord = (institution: InstitutionRow, telling: Telling) => ({
  id: institution.publicId,
  slug: institution.slug,
  url: telling.urlOf('institution', institution),
  name: institution.name,
  alternateName: institution.shortName ?? undefined,
  kind: institution.kind,
  scene: institution.scene ? scenes[institution.scene] : undefined,
  genres: institution.genres.length > 0 ? institution.genres : undefined,
  summary: maybeInLocale(institution.summary, telling.locale),
  description: maybeInLocale(institution.description, telling.locale),
  district: institution.district ?? undefined,
  location: institution.home ? linked('venue', institution.home, telling) : undefined,
  foundingDate: institution.foundedYear === null ? undefined : String(institution.foundedYear),
  telephone: institution.phone ?? undefined,
  email: institution.email ?? undefined,
  sameAs: institution.website ?? undefined,
});
