import type { Contributor, Linked } from '#modules/calendar/index.ts';
import { type JsonLd, some } from './json-ld.ts';
import type { PageOf } from './page-of.ts';

const peopleMax = 50;
const groups = /ensemble|orchest|chor|choir|band\b|trio|quartett?|quintett?|duo|kompanie|company|gruppe|kollektiv/i;
const properties: readonly (readonly [role: RegExp, property: string])[] = [
  [/regie|inszenierung|spielleitung|direct/i, 'director'],
  [/kompo|compos/i, 'composer'],
  [/bühne|kostüm|licht|ton\b|technik|dramaturg|produktion|kurat|übersetz|moderation|design/i, 'contributor'],
];

/** Who takes part, by what they do. Names without a known role are on stage. */
export function peopleOf(contributors: readonly Contributor[]): JsonLd {
  const shown = contributors.slice(0, peopleMax).map((person) => [propertyOf(person.role), personOf(person)] as const);
  const by = (wanted: string) => some(shown.filter(([property]) => property === wanted).map(([, person]) => person));
  return {
    performer: by('performer'),
    director: by('director'),
    composer: by('composer'),
    contributor: by('contributor'),
  };
}

const propertyOf = (role: string) => properties.find(([pattern]) => pattern.test(role))?.[1] ?? 'performer';

const personOf = ({ role, name }: Contributor): JsonLd => ({
  '@type': groups.test(role) || groups.test(name) ? 'PerformingGroup' : 'Person',
  name,
});

export const organisersOf = (organisers: readonly Linked[], { urlOf }: PageOf) =>
  some(
    organisers.map(({ name, slug }): JsonLd => ({ '@type': 'Organization', name, url: urlOf('institution', slug) })),
  );
