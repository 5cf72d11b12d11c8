import { maybeInLocale } from '#kernel/words.ts';
import type { InstitutionView } from '#modules/institutions/index.ts';
import { inContext, type JsonLd } from './json-ld.ts';
import type { PageOf } from './page-of.ts';

const types: Record<string, string> = {
  amateurtheater: 'TheaterGroup',
  bibliothek: 'Library',
  chor: 'MusicGroup',
  ensemble: 'PerformingGroup',
  figurentheater: 'TheaterGroup',
  improgruppe: 'TheaterGroup',
  kino: 'MovieTheater',
  kompanie: 'PerformingGroup',
  museum: 'Museum',
  orchester: 'MusicGroup',
  person: 'Person',
  posaunenchor: 'MusicGroup',
  theatergruppe: 'TheaterGroup',
};

/** A house, group or person that makes culture. Mail and telephone stay on the page: they are no business of crawlers. */
export function organizationJsonLd(institution: InstitutionView, page: PageOf): JsonLd {
  const type = types[institution.kind] ?? 'Organization';
  const { foundedYear, homeVenue } = institution;
  return inContext({
    '@type': type,
    '@id': page.url,
    url: page.url,
    name: institution.name,
    alternateName: institution.shortName ?? undefined,
    description: maybeInLocale(institution.summary, page.locale),
    image: page.imageUrl,
    foundingDate: foundedYear && type !== 'Person' ? String(foundedYear) : undefined,
    location:
      homeVenue && type !== 'Person'
        ? { '@type': 'Place', name: homeVenue.name, url: page.urlOf('venue', homeVenue.slug) }
        : undefined,
    sameAs: institution.website ?? undefined,
  });
}
