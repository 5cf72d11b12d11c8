import { sql } from 'drizzle-orm';
import { institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { eventInstitutions, events, occurrences } from './schema.ts';

/** More matches than this tell nobody anything. */
const matchesMax = 5_000;

/** The events whose own words, venue or organiser match a text as people type it ("bach -kantate", quotes for phrases). */
export async function findTextMatches(ctx: Ctx, text: string): Promise<ReadonlySet<string>> {
  const query = sql`websearch_to_tsquery('litfass', ${text})`;
  const { rows } = await ctx.db.execute<{ id: string }>(sql`
    select id from ${events} where ${events.words} @@ ${query}
    union
    select o.event_id from ${occurrences} o join ${venues} v on v.id = o.venue_id
      where to_tsvector('litfass', v.name || ' ' || array_to_string(v.alt_names, ' ')) @@ ${query}
    union
    select l.event_id from ${eventInstitutions} l join ${institutions} i on i.id = l.institution_id
      where to_tsvector('litfass', i.name || ' ' || coalesce(i.short_name, '')) @@ ${query}
    limit ${matchesMax}`);
  return new Set(rows.map((row) => row.id));
}
