import { asc, inArray, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import type { Document } from './documents/document.ts';
import { readEvents } from './documents/read-events.ts';
import { readInstitutions } from './documents/read-institutions.ts';
import { readSeries } from './documents/read-series.ts';
import { readVenues } from './documents/read-venues.ts';
import { storeDocuments } from './documents/store-documents.ts';
import { type Kind, kinds } from './engine.ts';
import { learnDocuments } from './postgres/learn-documents.ts';
import { searchChanges } from './schema.ts';

/** Notes worked off in one transaction; who searches meanwhile waits for nothing. */
const changesAtOnce = 1_000;
/** Whoever writes documents holds this, so that positions are committed in their order. */
const writing = 482_010;

const read: Record<Kind, (ctx: Ctx, ids: readonly string[]) => Promise<Document[]>> = {
  event: readEvents,
  series: readSeries,
  venue: readVenues,
  institution: readInstitutions,
};

/**
 * Brings the documents up to date with what was changed, and says how many were written. Notes go in the transaction that
 * wrote their documents, so a worker that is killed midway loses nothing and does nothing twice.
 */
export async function indexChanges(ctx: Ctx): Promise<number> {
  let written = 0;
  for (;;) {
    const done = await ctx.db.transaction((tx) => indexSome({ ...ctx, db: tx }));
    written += done.written;
    if (done.changes < changesAtOnce) return written;
  }
}

async function indexSome(ctx: Ctx): Promise<{ changes: number; written: number }> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${writing})`);
  const changes = await ctx.db
    .select({ number: searchChanges.number, kind: searchChanges.kind, id: searchChanges.id, anew: searchChanges.anew })
    .from(searchChanges)
    .orderBy(asc(searchChanges.number))
    .limit(changesAtOnce);
  if (changes.length === 0) return { changes: 0, written: 0 };
  const numbers = changes.map(({ number }) => number);
  await ctx.db.delete(searchChanges).where(inArray(searchChanges.number, numbers));
  let written = 0;
  for (const kind of kinds) {
    const here = changes.filter((change) => change.kind === kind);
    if (here.length === 0) continue;
    const documents = await read[kind](ctx, [...new Set(here.map(({ id }) => id))]);
    const anew = new Set(here.flatMap(({ id, anew }) => (anew ? [id] : [])));
    const stored = await storeDocuments(ctx, kind, documents, anew);
    await learnDocuments(ctx, kind, stored);
    written += stored.length;
  }
  return { changes: changes.length, written };
}
