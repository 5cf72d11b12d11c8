import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { type Details, detailsOf, selectDetailRows } from './detail-row.ts';
import { heldByVersion } from './held-by-version.ts';
import { viewOccurrences } from './held-views.ts';
import { occurrences } from './schema.ts';
import type { OccurrenceFull } from './views.ts';

/** About four kilobytes each. */
const detailsHeldMax = 4_000;

const byIds = writtenOnce((ctx) =>
  selectDetailRows(ctx)
    .where(sql`${occurrences.id} = any (${sql.placeholder('ids')}::uuid[])`)
    .prepare('occurrence_details'),
);

const detailsHeld = heldByVersion(async (ctx, ids): Promise<(Details & { id: string })[]> => {
  if (ids.length === 0) return [];
  const rows = await byIds(ctx).execute({ ids: [...new Set(ids)] });
  return rows.map((row) => ({ ...detailsOf(row), id: row.id }));
}, detailsHeldMax);

/** The dates with these ids and everything their pages say, in that order; two queries, whatever their number. */
export async function viewInFull(ctx: Ctx, ids: readonly string[]): Promise<OccurrenceFull[]> {
  const views = await viewOccurrences(ctx, ids);
  const details = new Map((await detailsHeld(ctx, ids)).map((one) => [one.id, one]));
  return views.flatMap((view) => {
    const more = details.get(view.id);
    return more ? [{ ...more, ...view }] : [];
  });
}
