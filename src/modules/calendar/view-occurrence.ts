import { eq, sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { writtenOnce } from '#platform/written-once.ts';
import { detailsOf, readDetailRow, selectDetailRows } from './detail-row.ts';
import { factsOfVenues } from './facts-of-venues.ts';
import { viewOccurrences } from './held-views.ts';
import { occurrences } from './schema.ts';
import type { OccurrenceFull } from './views.ts';

type FoundOccurrence = { kind: 'found'; view: OccurrenceFull } | { kind: 'gone' } | undefined;

const byPublicId = writtenOnce((ctx) =>
  selectDetailRows(ctx)
    .where(eq(occurrences.publicId, sql.placeholder('publicId')))
    .prepare('occurrence_by_public_id'),
);

/** One date with everything its page says, or the news that it was taken down. */
export async function viewOccurrence(ctx: Ctx, publicId: PublicId): Promise<FoundOccurrence> {
  const [found] = await byPublicId(ctx).execute({ publicId });
  const row = found && readDetailRow(found.row);
  if (row?.editorialStatus !== 'veroeffentlicht') return undefined;
  if (row.isDeleted) return { kind: 'gone' };

  const [base] = await viewOccurrences(ctx, [row.id]);
  const facts = await factsOfVenues(ctx, [row]);
  return base && { kind: 'found', view: { ...base, ...detailsOf(row, facts) } };
}
