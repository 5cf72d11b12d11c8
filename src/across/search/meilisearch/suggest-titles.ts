import { sql } from 'drizzle-orm';
import type { Meilisearch } from 'meilisearch';
import type { Ctx } from '#platform/context.ts';
import type { Ask, Kind, Suggestion } from '../engine.ts';
import { suggestionsMax } from '../postgres/suggest-titles.ts';
import { searchDocuments } from '../schema.ts';
import { foldedText } from '../words/fold.ts';
import { readQuery } from '../words/read-query.ts';
import { ask, type TypedHit } from './ask.ts';

/** Fewer letters would suggest half the town. */
const lettersMin = 2;
/** Hits that are ranked; several may have the same title. */
const rankedMax = 100;

/** What the hits are called, from our own rows: what the engine still has and we have not any more falls out. */
async function named(ctx: Ctx, hits: readonly TypedHit[]): Promise<Suggestion[]> {
  if (hits.length === 0) return [];
  const ids = hits.map(({ id }) => id);
  const { rows } = await ctx.db.execute<Suggestion>(sql`
    select kind, public_id as "publicId", slug, title from ${searchDocuments}
    where id = any (${sql.param(ids)}::uuid[]) and not gone order by array_position(${sql.param(ids)}::uuid[], id)`);
  return rows;
}

/** Houses and groups under every name they have, events by their title, each title once; those with the fewest mistakes. */
export async function suggestTitles(ctx: Ctx, client: Meilisearch, uid: string, asked: Ask): Promise<Suggestion[]> {
  const words = readQuery(asked.text).flatMap(({ excluded, words }) => (excluded ? [] : words));
  const text = words.join(' ');
  if (words.join('').length < lettersMin) return [];
  const others = asked.kinds.filter((kind) => kind !== 'event');
  const question = (kinds: readonly Kind[], on: string[]) =>
    kinds.length > 0 ? [{ q: text, kinds, from: asked.from, limit: rankedMax, on }] : [];
  const questions = [
    ...question(others, ['title', 'names']),
    ...question(
      asked.kinds.filter((kind) => kind === 'event'),
      ['title'],
    ),
  ];
  if (questions.length === 0) return [];
  const hits = (await ask(client, uid, questions)).flat();
  const least = Math.min(...hits.map(({ typos }) => typos));
  const found = await named(
    ctx,
    hits.filter(({ typos }) => typos === least),
  );
  const titled = ({ kind, title }: Suggestion) => `${kind} ${foldedText(title.de)}`;
  const byTitle = new Map(found.toReversed().map((suggestion) => [titled(suggestion), suggestion]));
  const rank = ({ kind, title }: Suggestion) =>
    (foldedText(title.de).startsWith(text) ? 0 : 2) + (kind === 'event' ? 1 : 0);
  return [...byTitle.values()]
    .sort((a, b) => rank(a) - rank(b) || a.title.de.length - b.title.de.length || (a.title.de < b.title.de ? -1 : 1))
    .slice(0, Math.min(asked.limit, suggestionsMax));
}
