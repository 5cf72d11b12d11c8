import { sql } from 'drizzle-orm';
import type { VenueId } from '#kernel/ids.ts';
import { venueAccessFacts } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { heldByVersion } from './held-by-version.ts';
import { knownDate } from './known-times.ts';
import type { AccessFactView } from './views.ts';

type VenueFacts = { id: string; facts: readonly AccessFactView[] };

/** As Postgres tells it in JSON. */
type StatedFact = {
  fact: string;
  value: AccessFactView['value'];
  number: number | null;
  note: AccessFactView['note'] | null;
  source: string;
  statedOn: string;
};

/** About a kilobyte each. */
const venuesHeldMax = 2_000;

const byVenues = writtenOnce(({ db }) =>
  db
    .select({
      id: venueAccessFacts.venueId,
      facts: sql<string>`json_agg(json_build_object('fact', ${venueAccessFacts.fact}, 'value', ${venueAccessFacts.value}, 'number', ${venueAccessFacts.number}, 'note', ${venueAccessFacts.note}, 'source', ${venueAccessFacts.source}, 'statedOn', ${venueAccessFacts.statedOn}) order by ${venueAccessFacts.fact})::text`,
    })
    .from(venueAccessFacts)
    .where(sql`${venueAccessFacts.venueId} = any (${sql.placeholder('ids')}::uuid[])`)
    .groupBy(venueAccessFacts.venueId)
    .prepare('facts_of_venues'),
);

const viewOf = ({ fact, value, number, note, source, statedOn }: StatedFact): AccessFactView => ({
  fact,
  value,
  number: number ?? undefined,
  note: note ?? undefined,
  source,
  statedOn: knownDate(statedOn),
});

async function load(ctx: Ctx, ids: readonly string[]): Promise<VenueFacts[]> {
  if (ids.length === 0) return [];
  const rows = await byVenues(ctx).execute({ ids });
  const stated = new Map<string, StatedFact[]>(rows.map(({ id, facts }) => [id, JSON.parse(facts)]));
  return ids.map((id) => ({ id, facts: (stated.get(id) ?? []).map(viewOf) }));
}

const held = heldByVersion(load, venuesHeldMax);

/**
 * What is known about getting into the venues of these dates. Within one version of the data a venue's facts are the same
 * list for all its dates, so that what was made of it may be kept beside it.
 */
export async function factsOfVenues(ctx: Ctx, dates: readonly { venueId: VenueId | null }[]) {
  const ids = new Set(dates.flatMap(({ venueId }) => venueId ?? []));
  const found = await held(ctx, [...ids]);
  return new Map(found.map(({ id, facts }) => [id, facts]));
}
