import { mistakesBetween } from '../../words/near.ts';

/** The searching half of the played engine: strict about what it is asked, plain in how it finds. */
export type PlayedIndex = {
  primaryKey: string | undefined;
  settings: Record<string, unknown>;
  documents: Map<string, Record<string, unknown>>;
};
export type Answer = { status: number; body?: unknown };

export const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { message, code, type: 'invalid_request', link: '' },
});

type Query = {
  indexUid: string;
  q: string;
  limit: number;
  filter: string[];
  sort?: string[];
  matchingStrategy: string;
  attributesToRetrieve?: string[];
  attributesToSearchOn?: string[];
  showRankingScoreDetails?: boolean;
  locales?: string[];
};
const known = new Set(
  'indexUid q limit filter sort matchingStrategy attributesToRetrieve attributesToSearchOn showRankingScoreDetails locales'.split(
    ' ',
  ),
);
type Document = Record<string, unknown>;
type Term = { words: string[]; excluded: boolean; quoted: boolean; prefix: boolean };

function termsOf(q: string): Term[] {
  const terms = [...q.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)].map(([, minus, row, bare]) => ({
    words: (row ?? bare ?? '').split(/\s+/).filter(Boolean),
    excluded: minus === '-',
    quoted: row !== undefined,
    prefix: false,
  }));
  const last = terms.at(-1);
  if (last && !last.quoted && !last.excluded) last.prefix = true;
  return terms;
}

const textsOf = (document: Document, attribute: string) => [document[attribute] ?? []].flat().map(String);

const inRow = (text: string, words: string[]) => ` ${text} `.includes(` ${words.join(' ')} `);

/** The fewest mistakes with which a word stands in a text; a wrong first letter counts twice. */
function costOf(word: string, text: string, prefix: boolean, [one, two]: [number, number]): number {
  const allowed = word.length >= two ? 2 : word.length >= one ? 1 : 0;
  let least = Number.POSITIVE_INFINITY;
  for (const other of text.split(' ')) {
    const mistakes =
      other === word || (prefix && other.startsWith(word))
        ? 0
        : mistakesBetween(word, other) + (word[0] === other[0] ? 0 : 1);
    if (mistakes <= allowed) least = Math.min(least, mistakes);
  }
  return least;
}

type Rank = { typos: number; attribute: number };

function rankOf(document: Document, terms: Term[], attributes: string[], index: PlayedIndex): Rank | undefined {
  const rank = { typos: 0, attribute: 0 };
  const sizes = (index.settings.typoTolerance as { minWordSizeForTypos: { oneTypo: number; twoTypos: number } })
    .minWordSizeForTypos;
  const synonyms = (index.settings.synonyms ?? {}) as Record<string, string[]>;
  for (const { words, excluded, quoted, prefix } of terms) {
    const [word = ''] = words;
    const costs = attributes.flatMap((attribute, at) =>
      textsOf(document, attribute).map((text) => ({
        at,
        cost: quoted
          ? inRow(text, words)
            ? 0
            : Number.POSITIVE_INFINITY
          : costOf(word, text, prefix, excluded ? [99, 99] : [sizes.oneTypo, sizes.twoTypos]),
      })),
    );
    const all = attributes.flatMap((attribute) => textsOf(document, attribute)).join(' ');
    const byAnother = !quoted && (synonyms[word] ?? []).some((other) => other.split(' ').every((w) => inRow(all, [w])));
    const best = costs.sort((a, b) => a.cost - b.cost || a.at - b.at)[0];
    const found = byAnother && (best?.cost ?? 9) > 0 ? { at: attributes.length, cost: 0 } : best;
    if (excluded !== !(found && Number.isFinite(found.cost))) return undefined;
    if (!excluded && found) {
      rank.typos += found.cost;
      rank.attribute += found.at;
    }
  }
  return rank;
}

type Condition = (document: Document) => boolean;

function conditionOf(text: string): [attribute: string, Condition] | undefined {
  const among = /^(\w+) IN \[([\w, ]*)\]$/.exec(text);
  if (among) {
    const values = new Set((among[2] ?? '').split(/, */));
    return [among[1] ?? '', (document) => values.has(String(document[among[1] ?? '']))];
  }
  const least = /^(\w+) >= (\d+)$/.exec(text);
  return least ? [least[1] ?? '', (document) => Number(document[least[1] ?? '']) >= Number(least[2])] : undefined;
}

function faultOf(query: Query, { settings }: PlayedIndex): Answer | undefined {
  const unknown = Object.keys(query).find((name) => !known.has(name));
  if (unknown) return refusal(400, 'bad_request', `Unknown field \`${unknown}\``);
  const has = (setting: string, name: string) => ((settings[setting] ?? []) as string[]).includes(name);
  for (const text of query.filter)
    if (!has('filterableAttributes', conditionOf(text)?.[0] ?? '')) return refusal(400, 'invalid_search_filter', text);
  for (const sort of query.sort ?? [])
    if (!has('sortableAttributes', sort.split(':')[0] ?? '')) return refusal(400, 'invalid_search_sort', sort);
  for (const name of query.attributesToSearchOn ?? [])
    if (!has('searchableAttributes', name)) return refusal(400, 'invalid_search_attributes_to_search_on', name);
  if (!(query.locales ?? []).every((locale) => /^[a-z]{2,3}$/.test(locale)))
    return refusal(400, 'invalid_search_locales', String(query.locales));
  return query.matchingStrategy === 'all' ? undefined : refusal(400, 'not_played', query.matchingStrategy);
}

function matchTypeOf(document: Document, terms: readonly Term[]): string {
  const text = terms.flatMap(({ words, excluded }) => (excluded ? [] : words)).join(' ');
  const titles = textsOf(document, 'title');
  if (titles.includes(text)) return 'exactMatch';
  return titles.some((title) => title.startsWith(`${text} `)) ? 'matchesStart' : 'noExactMatch';
}

function search(query: Query, index: PlayedIndex) {
  const attributes = (index.settings.searchableAttributes as string[]).filter(
    (name) => query.attributesToSearchOn?.includes(name) ?? true,
  );
  const conditions = query.filter.flatMap((text) => conditionOf(text)?.[1] ?? []);
  const terms = termsOf(query.q);
  const found = [...index.documents.values()].flatMap((document) => {
    if (!conditions.every((holds) => holds(document))) return [];
    const rank = rankOf(document, terms, attributes, index);
    return rank ? [{ document, rank }] : [];
  });
  const wanted = terms.filter(({ excluded }) => !excluded).length;
  const bySort = (a: Document, b: Document) => {
    for (const sort of query.sort ?? []) {
      const [name = '', way] = sort.split(':');
      const order = (Number(a[name]) - Number(b[name])) * (way === 'desc' ? -1 : 1);
      if (order) return order;
    }
    return 0;
  };
  found.sort(
    (a, b) => a.rank.typos - b.rank.typos || a.rank.attribute - b.rank.attribute || bySort(a.document, b.document),
  );
  const most = (index.settings.pagination as { maxTotalHits: number }).maxTotalHits;
  const shown = (index.settings.displayedAttributes as string[]).filter(
    (name) => query.attributesToRetrieve?.includes(name) ?? true,
  );
  return found.slice(0, Math.min(query.limit, most)).map(({ document, rank }) => ({
    ...Object.fromEntries(shown.map((name) => [name, document[name]])),
    ...(query.showRankingScoreDetails
      ? {
          _rankingScoreDetails: {
            typo: { order: 1, typoCount: rank.typos, maxTypoCount: 4, score: 1 },
            attribute: { order: 3, attributeRankingOrderScore: 1 - rank.attribute / (wanted * attributes.length) },
            exactness: { order: 5, matchType: matchTypeOf(document, terms) },
          },
        }
      : {}),
  }));
}

export function answerSearch(indexes: ReadonlyMap<string, PlayedIndex>, { queries }: { queries: Query[] }): Answer {
  const results: unknown[] = [];
  for (const query of queries) {
    const index = indexes.get(query.indexUid);
    if (!index) return refusal(404, 'index_not_found', `Index \`${query.indexUid}\` not found.`);
    const fault = faultOf(query, index);
    if (fault) return fault;
    results.push({ indexUid: query.indexUid, hits: search(query, index), query: query.q });
  }
  return { status: 200, body: { results } };
}
