import { z } from 'zod';
import { oncePerLocale } from '#kernel/once-per-locale.ts';
import { type LocalizedText, maybeInLocale } from '#kernel/words.ts';
import { dateShape } from './primitives.ts';
import { named } from './registry.ts';

/** What is known about getting in, as the API names it; further facts keep their own ids. */
const names: Readonly<Record<string, string>> = {
  rollstuhl: 'wheelchair',
  wc_rollstuhl: 'wheelchairToilet',
  hoeranlage: 'inductionLoop',
  stufenlos_eingang: 'stepFreeEntrance',
  kinderwagen: 'pram',
  wickeltisch: 'changingTable',
  assistenzhund: 'assistanceDog',
  ruheraum: 'quietRoom',
  leitsystem: 'guidanceSystem',
  aufzug: 'lift',
  tuer_cm: 'doorWidthCm',
  rollstuhlplaetze: 'wheelchairSpaces',
  parken_behindert: 'accessibleParking',
};

/** What everybody asks first is told even when nobody has stated it. */
const alwaysTold = ['wheelchair', 'wheelchairToilet', 'inductionLoop'] as const;

const factShape = named(
  'AccessFact',
  z.strictObject({
    value: z.enum(['yes', 'partly', 'no', 'unknown']),
    number: z.number().optional(),
    note: z.string().optional(),
    source: z.enum(['self', 'visit', 'certificate', 'osm', 'import']).optional(),
    statedOn: dateShape.optional(),
  }),
  'One thing known about getting in, by whom and since when. Unknown is neither yes nor no.',
);

export const accessShape = named(
  'Access',
  z.object(Object.fromEntries(alwaysTold.map((name) => [name, factShape]))).catchall(factShape),
  `Access by fact: ${Object.values(names).join(', ')}, and others as they come.`,
);

type Fact = {
  fact: string;
  value: 'yes' | 'partly' | 'no';
  number?: number | null | undefined;
  note?: LocalizedText | null | undefined;
  source: string;
  statedOn: Temporal.PlainDate;
};

const ownName = (fact: string) => fact.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
const unknown = Object.fromEntries(alwaysTold.map((name) => [name, { value: 'unknown' }]));

/** All that is known about access, each fact with who stated it. Made once for a venue's list, which its dates share. */
export const accessRecord = oncePerLocale((facts: readonly Fact[], locale) => ({
  ...unknown,
  ...Object.fromEntries(
    facts.map(({ fact, value, number, note, source, statedOn }) => [
      Object.hasOwn(names, fact) ? names[fact] : ownName(fact),
      { value, number: number ?? undefined, note: maybeInLocale(note, locale), source, statedOn: statedOn.toString() },
    ]),
  ),
}));
