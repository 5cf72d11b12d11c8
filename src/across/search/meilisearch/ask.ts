import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import type { Kind } from '../engine.ts';
import { clearness, type Details } from './clearness.ts';
import { dayNumber } from './document.ts';

/** A hit; `typos` is how many mistakes: with none it has the words as they were asked for. */
export type TypedHit = { kind: Kind; id: string; typos: number; clearness: number };

export type Question = {
  q: string;
  kinds: readonly Kind[];
  from: Temporal.PlainDate | undefined;
  limit: number;
  on?: string[];
};

const queryOf = (uid: string, { q, kinds, from, limit, on }: Question): MultiSearchQuery => ({
  indexUid: uid,
  q,
  limit,
  filter: [`kind IN [${kinds.join(', ')}]`, ...(from ? [`lastDay >= ${dayNumber(from)}`] : [])],
  sort: ['firstDay:asc', 'lastDay:asc'],
  matchingStrategy: 'all',
  locales: ['deu'],
  attributesToRetrieve: ['id', 'kind'],
  showRankingScoreDetails: true,
  ...(on ? { attributesToSearchOn: on } : {}),
});

/** Asks all questions in one request. */
export async function ask(client: Meilisearch, uid: string, questions: readonly Question[]): Promise<TypedHit[][]> {
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, { id: string; kind: Kind }>({
    queries: questions.map((question) => queryOf(uid, question)),
  });
  return results.map(({ hits }) =>
    hits.map(({ id, kind, _rankingScoreDetails }) => {
      const details = (_rankingScoreDetails ?? {}) as Details;
      return { id, kind, typos: details.typo?.typoCount ?? 0, clearness: clearness(details) };
    }),
  );
}
