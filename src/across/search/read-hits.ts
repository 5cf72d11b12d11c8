import { sql } from 'drizzle-orm';
import type { LocalizedText } from '#kernel/words.ts';
import { series } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Hit } from './engine.ts';

/** A series, venue or institution that was found, as a page shows it. */
export type NamedHit = { id: string; slug: string; title: LocalizedText; summary: LocalizedText | null };

/** What was found, in the order it was found, as the houses themselves have it now; what went in the meantime is left out. */
export async function readHits(ctx: Ctx, hits: readonly Hit[]): Promise<NamedHit[]> {
  if (hits.length === 0) return [];
  const ids = sql.param(hits.map(({ id }) => id));
  const { rows } = await ctx.db.execute<NamedHit>(sql`
    select id, slug, title, summary from ${series} where id = any (${ids}::uuid[]) and deleted_at is null
    union all select id, slug, jsonb_build_object('de', name), summary from ${venues}
      where id = any (${ids}::uuid[]) and deleted_at is null and merged_into_id is null
    union all select id, slug, jsonb_build_object('de', name), summary from ${institutions}
      where id = any (${ids}::uuid[]) and deleted_at is null and merged_into_id is null`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}
