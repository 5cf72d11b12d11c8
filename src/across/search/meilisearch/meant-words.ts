import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { bothOf } from '../documents/document.ts';
import type { Kind } from '../engine.ts';
import { searchDocuments } from '../schema.ts';
import { fold, wordsOf } from '../words/fold.ts';
import { mistakesBetween, twoMistakesFrom } from '../words/near.ts';
import type { Term } from '../words/read-query.ts';

/** The terms as the document that was found with mistakes writes them. */
export async function meantWords(ctx: Ctx, terms: readonly Term[], hit: { kind: Kind; id: string }): Promise<Term[]> {
  const { title, names, topics, body } = searchDocuments;
  const [document] = await ctx.db
    .select({ title, names, topics, body })
    .from(searchDocuments)
    .where(and(eq(searchDocuments.kind, hit.kind), eq(searchDocuments.id, hit.id)));
  if (!document) return [...terms];
  const texts = [...bothOf(document.title), ...document.names, ...document.topics, document.body];
  const written = new Map(texts.flatMap(wordsOf).map((shown) => [fold(shown), shown]));
  const nearest = (asked: string) => {
    const allowed = asked.length >= twoMistakesFrom ? 2 : 1;
    const [first] = [...written.keys()]
      .map((word) => ({ word, mistakes: mistakesBetween(asked, word) }))
      .filter(({ mistakes }) => mistakes <= allowed)
      .sort((a, b) => a.mistakes - b.mistakes);
    return first?.word;
  };
  return terms.map((term) => {
    if (term.excluded) return term;
    const words = term.words.map((word) => nearest(word) ?? word);
    return { ...term, words, shown: term.shown.map((shown, at) => written.get(words[at]!) ?? shown) };
  });
}
