import type { Ask, Found } from '#across/search/index.ts';
import { kinds } from '#across/search/index.ts';
import { answers, type Facts } from './facts.ts';
import { type AskedKind, askedKinds, type Judged } from './judged/judged.ts';

/** How far people look. */
const looked = 5;
const rankedMax = 50;

export type Scored = { kind: AskedKind; query: string; rank: number | undefined; answerable: boolean; shown: string[] };

/** Asks everything that was judged, one after the other. `from` is the first day of the corpus. */
export async function scoreAll(
  find: (ask: Ask) => Promise<Found>,
  judged: Judged,
  facts: ReadonlyMap<string, Facts>,
): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const kind of askedKinds) {
    for (const [query, wish] of Object.entries(judged[kind])) {
      const { hits, corrected } = await find({ text: query, kinds, limit: rankedMax });
      const things = hits.map((hit) => facts.get(`${hit.kind} ${hit.id}`));
      const at = things.findIndex((thing) => thing && answers(thing, wish));
      const shown = things
        .slice(0, looked)
        .map((thing) => `${thing?.kind}: ${thing?.title[0]?.replaceAll(/\s+/g, ' ').slice(0, 40)}`);
      scored.push({
        kind,
        query,
        rank: at < 0 ? undefined : at + 1,
        answerable: [...facts.values()].some((thing) => answers(thing, wish)),
        shown: corrected ? [`(${corrected})`, ...shown] : shown,
      });
    }
  }
  return scored;
}

const within = ({ rank }: Scored) => rank !== undefined && rank <= looked;

/** The share of queries answered within the first five, and the mean of one by the rank of the first answer. */
export const figuresOf = (scored: readonly Scored[]) => ({
  count: scored.length,
  success: scored.filter(within).length / scored.length,
  reciprocal: scored.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / scored.length,
});

export const failuresOf = (scored: readonly Scored[]) => scored.filter((one) => !within(one));
