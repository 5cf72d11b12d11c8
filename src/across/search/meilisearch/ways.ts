import { apart } from '../words/alternatives.ts';
import { joinNeighbours } from '../words/join-neighbours.ts';
import { required, type Term } from '../words/read-query.ts';
import type { Stems } from './document.ts';

/** Shorter words are no beginnings of others. */
const beginningFrom = 3;
/** Queries of so many words are also tried with two neighbours written as one; each way is a query of its own here. */
const joinedUpTo = 3;

type Words = Pick<Term, 'words'> & { exact?: boolean };

/** In quotes a word is neither a beginning nor mistyped. Folded words are letters and digits, so nothing has to be escaped. */
const written = ({ words, exact }: Words) =>
  exact || words.length > 1 || words[0]!.length < beginningFrom ? `"${words.join(' ')}"` : words[0]!;

const replaced = (terms: readonly Words[], others: (word: string) => readonly string[] | undefined): Words[] =>
  terms.flatMap((term) => {
    const instead = term.words.length === 1 ? others(term.words[0]!) : undefined;
    return instead ? instead.map((word) => ({ words: [word], exact: true })) : [term];
  });

/** A text to ask the engine, and whether it has the words as they were typed or only means the same. */
export type Way = { q: string; typed: boolean };

/**
 * The ways to ask for what was typed, the clearest first and each once: all of it, without common words, by stems, by the
 * words of its compounds, with neighbours as one word. None where nothing is asked for.
 */
export function waysOf(terms: readonly Term[], stems: Stems): Way[] {
  const wanted = required(terms);
  if (wanted.length === 0) return [];
  const typed: Words[][] = [
    terms.filter(({ excluded }) => !excluded),
    wanted,
    replaced(wanted, (word) => (stems.has(word) ? [stems.get(word)!] : undefined)),
  ];
  const meant = [replaced(wanted, apart), ...joinNeighbours<Words>(wanted, joinedUpTo)];
  // What is left out stands first: the last word is the one that may be a beginning.
  const unwanted = terms.filter(({ excluded }) => excluded).map(({ words }) => `-"${words.join(' ')}"`);
  const text = (way: readonly Words[]) => [...unwanted, ...way.map(written)].join(' ');
  const clearest = new Set(typed.map(text));
  const others = new Set(meant.map(text)).difference(clearest);
  return [...[...clearest].map((q) => ({ q, typed: true })), ...[...others].map((q) => ({ q, typed: false }))];
}
