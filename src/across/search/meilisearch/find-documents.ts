import type { Meilisearch } from 'meilisearch';
import type { Ctx } from '#platform/context.ts';
import { type Ask, type Found, type Hit, hitsMax } from '../engine.ts';
import { correctWords } from '../postgres/correct-words.ts';
import { writtenOut } from '../postgres/find-documents.ts';
import { readQuery, type Term } from '../words/read-query.ts';
import { stemsOf } from '../words/stems.ts';
import { ask, type TypedHit } from './ask.ts';
import { clearestFirst } from './clearness.ts';
import { meantWords } from './meant-words.ts';
import { waysOf } from './ways.ts';

/** How clearly a hit says what was asked for that has only the meaning. */
const meantOnly = 1;

type Answer = { hits: Hit[]; nearly: TypedHit[] };

async function answerTo(
  ctx: Ctx,
  client: Meilisearch,
  uid: string,
  terms: readonly Term[],
  asked: Ask,
): Promise<Answer> {
  const ways = waysOf(terms, await stemsOf(ctx, new Set(terms.flatMap(({ words }) => words))));
  if (ways.length === 0) return { hits: [], nearly: [] };
  const limit = Math.min(asked.limit, hitsMax);
  const answers = await ask(
    client,
    uid,
    ways.map(({ q }) => ({ q, kinds: asked.kinds, from: asked.from, limit })),
  );
  const hits = new Map<string, Hit>();
  for (const [at, answer] of answers.entries())
    for (const { kind, id, typos, clearness } of answer)
      if (typos === 0 && !hits.has(id)) hits.set(id, { kind, id, score: ways[at]?.typed ? clearness : meantOnly });
  const [first = []] = answers;
  const least = Math.min(...first.map(({ typos }) => typos));
  return {
    hits: [...hits.values()].sort(clearestFirst).slice(0, limit),
    nearly: first.filter(({ typos }) => typos === least),
  };
}

/**
 * Finds what has the words. Where nothing has them, mistakes are set right as Postgres would, so that both engines search
 * for the same; what that cannot set right is left to the tolerance of the engine itself.
 */
export async function findDocuments(ctx: Ctx, client: Meilisearch, uid: string, asked: Ask): Promise<Found> {
  const terms = readQuery(asked.text);
  const { hits, nearly } = await answerTo(ctx, client, uid, terms, asked);
  if (hits.length > 0 || terms.length === 0) return { hits };
  for (const meant of await correctWords(ctx, terms)) {
    const corrected = await answerTo(ctx, client, uid, meant, asked);
    if (corrected.hits.length > 0) return { hits: corrected.hits, corrected: writtenOut(meant) };
  }
  const [best] = nearly;
  if (!best) return { hits: [] };
  return {
    hits: nearly.map(({ kind, id }) => ({ kind, id, score: 0 })),
    corrected: writtenOut(await meantWords(ctx, terms, best)),
  };
}
