import { sql } from 'drizzle-orm';
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
    if (done.changes === 0) return written;
  }
}

async function indexSome(ctx: Ctx): Promise<{ changes: number; written: number }> {
  await ctx.db.execute(sql`select pg_advisory_xact_lock(${writing})`);
  const changes = await takeChanges(ctx);
  let written = 0;
  for (const kind of kinds) {
    const here = changes.filter((change) => change.kind === kind);
    if (here.length === 0) continue;
    const documents = await read[kind](
      ctx,
      here.map(({ id }) => id),
    );
    const anew = new Set(here.flatMap(({ id, anew }) => (anew ? [id] : [])));
    const stored = await storeDocuments(ctx, kind, documents, anew);
    await learnDocuments(ctx, kind, stored);
    written += stored.length;
  }
  return { changes: changes.length, written };
}

type Change = { kind: Kind; id: string; anew: boolean };

/** The things that have waited longest, each with all its notes. */
async function takeChanges(ctx: Ctx): Promise<Change[]> {
  const { rows } = await ctx.db.execute<Change>(sql`
    with waiting as (
      select kind, id from (select kind, id, number from ${searchChanges} order by number limit ${changesAtOnce}) first group by kind, id
    ), taken as (
      delete from ${searchChanges} note using waiting where note.kind = waiting.kind and note.id = waiting.id returning note.kind, note.id, note.anew
    )
    select kind, id, bool_or(anew) as anew from taken group by kind, id`);
  return rows;
}
