import { compoundParts } from './compound-parts.ts';
import { synonymsOf } from './synonyms.ts';

const beginningMin = 4;

/** The words a compound says at once, even where its beginning is in no lexicon: bruckner and oper in Bruckneroper. */
export function apart(word: string): readonly string[] | undefined {
  const { parts, whole } = compoundParts(word);
  if (whole) return parts;
  const [head] = parts;
  const beginning = head ? word.slice(0, word.lastIndexOf(head)).replace(/s$/, '') : '';
  return head && beginning.length >= beginningMin ? [beginning, head] : undefined;
}

/** What a folded word may also be called: the words it is made of, and its synonyms. Each is one or more words. */
export function alternativesOf(word: string): (readonly string[])[] {
  const parts = apart(word);
  return [...(parts ? [parts] : []), ...synonymsOf(word)];
}
