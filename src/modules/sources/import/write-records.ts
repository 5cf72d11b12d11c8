import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import type { Draft } from '../draft.ts';
import { may } from '../policy.ts';
import { sourceRecords } from '../schema.ts';
import type { KnownRecord } from './plan-import.ts';
import { storedDate } from './stored-date.ts';

export type RecordRow = { draft: Draft; eventId: Id<'event'>; occurrenceId: Id<'occurrence'> | undefined };

const rowsAtOnceMax = 1_000;

/** Remembers what the source said of each date and what that became. */
export async function keepRecords(ctx: Ctx, sourceId: Id<'source'>, rows: readonly RecordRow[]): Promise<void> {
  if (!may.importProgramme(ctx.actor)) return;
  for (let first = 0; first < rows.length; first += rowsAtOnceMax) {
    await ctx.db
      .insert(sourceRecords)
      .values(
        rows.slice(first, first + rowsAtOnceMax).map(({ draft, eventId, occurrenceId }) => ({
          sourceId,
          externalId: draft.externalId,
          eventKey: draft.eventKey,
          contentHash: draft.contentHash,
          stored: storedDate(draft),
          eventId,
          occurrenceId: occurrenceId ?? null,
          firstSeenAt: ctx.now,
          lastSeenAt: ctx.now,
        })),
      )
      .onConflictDoUpdate({
        target: [sourceRecords.sourceId, sourceRecords.externalId],
        set: {
          eventKey: sql`excluded.event_key`,
          contentHash: sql`excluded.content_hash`,
          stored: sql`excluded.stored`,
          eventId: sql`excluded.event_id`,
          occurrenceId: sql`excluded.occurrence_id`,
          lastSeenAt: sql`excluded.last_seen_at`,
          missingSince: null,
        },
      });
  }
}

/** Forgets dates whose series names them no more, so that they may come back. */
export async function forgetRecords(ctx: Ctx, sourceId: Id<'source'>, dropped: readonly KnownRecord[]): Promise<void> {
  if (dropped.length === 0 || !may.importProgramme(ctx.actor)) return;
  await ctx.db.delete(sourceRecords).where(
    and(
      eq(sourceRecords.sourceId, sourceId),
      inArray(
        sourceRecords.externalId,
        dropped.map(({ externalId }) => externalId),
      ),
    ),
  );
}

/** Dates the records that were seen again, and those that were not. Answers how many are missing now. */
export async function dateRecords(ctx: Ctx, sourceId: Id<'source'>, seen: readonly string[], missingToo: boolean) {
  if (!may.importProgramme(ctx.actor)) return 0;
  await ctx.db
    .update(sourceRecords)
    .set({ lastSeenAt: ctx.now, missingSince: null })
    .where(and(eq(sourceRecords.sourceId, sourceId), sql`${sourceRecords.externalId} = any (${sql.param(seen)})`));
  if (!missingToo) return 0;
  const missing = await ctx.db
    .update(sourceRecords)
    .set({ missingSince: ctx.now })
    .where(
      and(
        eq(sourceRecords.sourceId, sourceId),
        lt(sourceRecords.lastSeenAt, ctx.now),
        isNull(sourceRecords.missingSince),
      ),
    )
    .returning({ externalId: sourceRecords.externalId });
  return missing.length;
}
