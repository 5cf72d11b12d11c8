type Words = { words: readonly string[] };

/**
 * A query with two of its neighbours written as one word, in every way there is: "big band" finds the Bigband. None where
 * it has more than `most` words or asks for words in a row.
 */
export function joinNeighbours<Term extends Words>(terms: readonly Term[], most: number): (Term | Words)[][] {
  if (terms.length > most || terms.some(({ words }) => words.length > 1)) return [];
  return terms
    .slice(1)
    .map((term, at) => [
      ...terms.slice(0, at),
      { words: [`${terms[at]!.words[0]}${term.words[0]}`] },
      ...terms.slice(at + 2),
    ]);
}
