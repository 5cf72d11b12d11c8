import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { mistakesBetween, nearForms, oneMistakeFrom, twoMistakesFrom } from '../words/near.ts';
import type { Term } from '../words/read-query.ts';
import { matchOf } from './matches.ts';
import { searchTerms, searchVocabulary } from './schema.ts';

/** Candidates that are looked at for one word. */
const alikeMax = 80;

type Candidate = { asked: string; known: boolean; word: string; shown: string; documents: number };

/**
 * The terms with their mistakes set right, the likeliest reading first: words that stand nowhere replaced by the nearest
 * ones, then those as well that are only the beginning of another word or stand in running text. None when there is
 * nothing to set right.
 */
export async function correctWords(ctx: Ctx, terms: readonly Term[]): Promise<Term[][]> {
  const asked = [
    ...new Set(
      terms
        .filter(({ excluded }) => !excluded)
        .flatMap(({ words }) => words.filter((word) => word.length >= oneMistakeFrom)),
    ),
  ];
  if (asked.length === 0) return [];
  const candidates = await candidatesFor(ctx, asked);
  const nowhere = bestOf(
    asked,
    candidates.filter(({ known }) => !known),
  );
  const all = bestOf(asked, candidates);
  const readings = all.size > nowhere.size ? [nowhere, all] : [nowhere];
  return readings.filter(({ size }) => size > 0).map((best) => replaced(terms, best));
}

const replaced = (terms: readonly Term[], best: ReadonlyMap<string, Candidate>): Term[] =>
  terms.map((term) => ({
    ...term,
    words: term.words.map((word) => best.get(word)?.word ?? word),
    shown: term.shown.map((shown, at) => best.get(term.words[at]!)?.shown ?? shown),
  }));

/** Words that share all letters but one, and for longer ones those that look alike; never for words documents are called by. */
async function candidatesFor(ctx: Ctx, asked: readonly string[]): Promise<Candidate[]> {
  const each = asked.map(
    (word) => sql`(
      select ${word}::text as asked, known.known, near.word, near.shown, near.documents
      from (select count(*) > 0 as known from ${searchTerms} where ${matchOf({ words: [word] })}) known, lateral (
        (select v.word, v.shown, v.documents from ${searchVocabulary} v where v.near && ${sql.param(nearForms(word))}::text[] limit ${alikeMax})
        union all
        (select v.word, v.shown, v.documents from ${searchVocabulary} v where ${word.length >= twoMistakesFrom} and v.word % ${word}
         order by similarity(v.word, ${word}) desc limit ${alikeMax})
      ) near
      where not exists (select from ${searchVocabulary} v where v.word = ${word}))`,
  );
  const { rows } = await ctx.db.execute<Candidate>(sql.join(each, sql` union all `));
  return rows;
}

/** For each word the nearest one: fewest mistakes, then the same beginning, then the one most is called by. */
function bestOf(asked: readonly string[], candidates: readonly Candidate[]): Map<string, Candidate> {
  const best = new Map<string, Candidate>();
  for (const word of asked) {
    const allowed = word.length >= twoMistakesFrom ? 2 : 1;
    const [first] = candidates
      .filter((candidate) => candidate.asked === word)
      .map((candidate) => ({ candidate, mistakes: mistakesBetween(word, candidate.word) }))
      .filter(({ mistakes }) => mistakes > 0 && mistakes <= allowed)
      .sort(
        (a, b) =>
          a.mistakes - b.mistakes ||
          Number(b.candidate.word[0] === word[0]) - Number(a.candidate.word[0] === word[0]) ||
          b.candidate.documents - a.candidate.documents ||
          (a.candidate.word < b.candidate.word ? -1 : 1),
      );
    if (first) best.set(word, first.candidate);
  }
  return best;
}
