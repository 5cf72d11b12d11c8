import { asc, gt } from 'drizzle-orm';
import type { Meilisearch } from 'meilisearch';
import type { Ctx } from '#platform/context.ts';
import { searchDocuments } from '../schema.ts';
import { stemsOf } from '../words/stems.ts';
import { foldRow, meiliDocument } from './document.ts';
import { done } from './done.ts';
import { type State, stateDocument } from './state.ts';

/** Documents on their way at once; memory is bounded by these. */
const documentsAtOnce = 1_000;

async function readRows(ctx: Ctx, position: number) {
  const rows = await ctx.db
    .select({
      position: searchDocuments.position,
      gone: searchDocuments.gone,
      kind: searchDocuments.kind,
      id: searchDocuments.id,
      title: searchDocuments.title,
      names: searchDocuments.names,
      parts: searchDocuments.parts,
      topics: searchDocuments.topics,
      body: searchDocuments.body,
      firstDay: searchDocuments.firstDay,
      lastDay: searchDocuments.lastDay,
    })
    .from(searchDocuments)
    .where(gt(searchDocuments.position, position))
    .orderBy(asc(searchDocuments.position))
    .limit(documentsAtOnce);
  return rows;
}

/**
 * Brings an index from its position to the end of `search_documents` and says how many documents that were. What is new
 * and the position it is known by arrive together, so whoever is killed midway is repeated and never skipped.
 */
export async function follow(ctx: Ctx, client: Meilisearch, uid: string, state: State): Promise<[State, number]> {
  const index = client.index(uid);
  let [reached, count] = [state, 0];
  for (;;) {
    const rows = await readRows(ctx, reached.position);
    const last = rows.at(-1);
    if (!last) return [reached, count];
    const gone = rows.filter((row) => row.gone).map(({ id }) => id);
    const living = rows.filter((row) => !row.gone).map(foldRow);
    const stems = await stemsOf(ctx, new Set(living.flatMap(({ words }) => words)));
    if (gone.length > 0) await done(index.deleteDocuments(gone));
    reached = { ...reached, position: last.position };
    await done(index.addDocuments([...living.map((row) => meiliDocument(row, stems)), stateDocument(reached)]));
    count += rows.length;
  }
}
