import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { detailsOf, readDetailRow, selectDetailRows } from './detail-row.ts';
import { factsOfVenues } from './facts-of-venues.ts';
import { heldByVersion } from './held-by-version.ts';
import { viewOccurrences } from './held-views.ts';
import { occurrences } from './schema.ts';
import type { OccurrenceFull } from './views.ts';

/** About six kilobytes each. */
const datesHeldMax = 4_000;

const byIds = writtenOnce((ctx) =>
  selectDetailRows(ctx)
    .where(sql`${occurrences.id} = any (${sql.placeholder('ids')}::uuid[])`)
    .prepare('occurrence_details'),
);

async function load(ctx: Ctx, ids: readonly string[]): Promise<OccurrenceFull[]> {
  if (ids.length === 0) return [];
  const views = await viewOccurrences(ctx, ids);
  const found = await byIds(ctx).execute({ ids: [...new Set(ids)] });
  const rows = found.map(({ row }) => readDetailRow(row));
  const facts = await factsOfVenues(ctx, rows);
  const details = new Map(rows.map((row) => [row.id, detailsOf(row, facts)]));
  return views.flatMap((view) => {
    const more = details.get(view.id);
    return more ? [{ ...more, ...view }] : [];
  });
}

/**
 * The dates with these ids and everything their pages say, in that order; three queries, whatever their number. Within one
 * version of the data the same date is the same object, so that what was made of it may be kept beside it.
 */
export const viewInFull = heldByVersion(load, datesHeldMax);
