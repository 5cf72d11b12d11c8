import { type Figure, notMeasured } from '../figure.ts';
import type { Corpus } from './corpora.ts';
import type { Measured } from './engines.ts';
import { type AskedKind, askedKinds } from './judged/judged.ts';
import { failuresOf, figuresOf, type Scored, scoreAll } from './score.ts';

/** The share that has to be answered within the first five, where one is asked for. */
const goals: Partial<Record<AskedKind, number>> = { exact: 0.95, 'umlaut-free': 0.95, typo: 0.9, compound: 0.9 };

const share = (value: number) => value.toFixed(3).replace('.', ',');

/** Asks an engine everything that was judged, in every corpus, and tells success@5 and MRR by kind, and each failure. */
export async function measureRelevance(engine: Measured, corpora: readonly Corpus[]): Promise<Figure[]> {
  if ('notMeasured' in engine) return [notMeasured(`${engine.name}: Relevanz`, engine.notMeasured)];
  const scored: Scored[] = [];
  for (const corpus of corpora) {
    await engine.catchUp?.(corpus.ctx);
    const found = await scoreAll((ask) => engine.find(corpus.ctx, ask), corpus.judged, corpus.facts);
    for (const { query } of found.filter(({ answerable }) => !answerable))
      console.log(`  ${corpus.name}: nichts in der Sammlung antwortet auf „${query}“`);
    for (const { kind, query, rank, shown } of failuresOf(found))
      console.log(
        `  ✗ ${engine.name} · ${corpus.name} · ${kind} · „${query}“: Rang ${rank ?? '–'}; ${shown.join(' | ') || 'nichts'}`,
      );
    scored.push(...found);
  }
  return askedKinds.map((kind) =>
    figureOf(
      engine.name,
      kind,
      scored.filter((one) => one.kind === kind),
    ),
  );
}

function figureOf(engine: string, kind: AskedKind, scored: readonly Scored[]): Figure {
  const { count, success, reciprocal } = figuresOf(scored);
  const goal = goals[kind];
  return {
    what: `${engine}: ${kind} (${count})`,
    goal: goal === undefined ? undefined : `success@5 ≥ ${share(goal)}`,
    reached: `success@5 ${share(success)} · MRR ${share(reciprocal)}`,
    met: goal === undefined ? undefined : success >= goal,
  };
}
