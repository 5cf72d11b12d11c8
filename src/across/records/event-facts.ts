import { z } from 'zod';
import { named } from './registry.ts';

/** What happens, as dates and events tell it alike. */
export const eventFacts = {
  name: z.string(),
  subtitle: z.string().optional(),
  summary: z.string().optional(),
  genres: z.array(z.string()).describe('Ids of /genres; the first is the main one.'),
  format: z.string().optional().describe('Id of a format, as in /facets.'),
  inLanguage: z.array(z.string()).optional().describe('BCP 47; gsg is German Sign Language, zxx means without words.'),
  surtitles: z.array(z.string()).optional(),
  typicalAgeRange: z.string().optional().describe('"14-", "3-6"; absent when nobody has said.'),
  audience: z.array(z.string()).optional(),
  duration: z.string().optional().describe('ISO 8601, "PT90M".'),
  hasInterval: z.boolean().optional(),
  contributors: z.array(contributorShape()).optional(),
  sameAs: z.string().optional().describe('The page of the event elsewhere.'),
};

function contributorShape() {
  return named('Contributor', z.strictObject({ role: z.string(), name: z.string() }), 'Who takes part, and as what.');
}

const some = <Thing>(things: readonly Thing[]) => (things.length > 0 ? [...things] : undefined);

type Told = {
  languages: readonly string[];
  surtitles: readonly string[];
  withoutWords: boolean;
  ageMin?: number | null | undefined;
  ageMax?: number | null | undefined;
  audience: readonly string[];
  durationMinutes?: number | null | undefined;
  hasInterval?: boolean | null | undefined;
  contributors: readonly { role: string; name: string }[];
  website?: string | null | undefined;
};

const contributorsMax = 100;

/** Whom it is for, in which words, how long, and by whom; what nobody has said is absent. */
export const furtherFacts = (event: Told) => ({
  inLanguage: some([...event.languages, ...(event.withoutWords ? ['zxx'] : [])]),
  surtitles: some(event.surtitles),
  typicalAgeRange: ageRange(event.ageMin ?? undefined, event.ageMax ?? undefined),
  audience: some(event.audience),
  duration: event.durationMinutes ? `PT${event.durationMinutes}M` : undefined,
  hasInterval: event.hasInterval ?? undefined,
  contributors: some(event.contributors.slice(0, contributorsMax).map(({ role, name }) => ({ role, name }))),
  sameAs: event.website ?? undefined,
});

const ageRange = (youngest: number | undefined, oldest: number | undefined) =>
  youngest === undefined && oldest === undefined ? undefined : `${youngest ?? 0}-${oldest ?? ''}`;

/** The ids of all its genres, the main one first. */
export const genresOf = (main: string | null | undefined, others: readonly string[]) =>
  main ? [main, ...others.filter((id) => id !== main)] : [...others];
