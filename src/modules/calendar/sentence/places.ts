import { wordsOf } from './read-words.ts';

/** A place or somebody of the city by one of its names, in words. */
export type PlaceName = {
  words: readonly string[];
  facet: 'stadtteil' | 'ort' | 'akteur' | 'reihe';
  slug: string;
  /** "51.6,6.7", where it is known. */
  point?: string | undefined;
};

/** All names of a city by their first word, the longest first. */
export type Places = ReadonlyMap<string, readonly PlaceName[]>;

export type NamedPlace = Omit<PlaceName, 'words'> & { names: readonly string[] };

/** Which of several things with the same name is meant. */
const precedence = ['ort', 'stadtteil', 'akteur', 'reihe'] as const;

/** The names of these things, ready to be found in sentences. Names that are a number or a single letter are left out. */
export function placesOf(named: readonly NamedPlace[]): Places {
  const places = new Map<string, PlaceName[]>();
  for (const { names, ...place } of named) {
    for (const words of names.map(wordsOf)) {
      const [first = ''] = words;
      if (words.join('').length < 3 || /^\d/.test(first)) continue;
      places.set(first, [...(places.get(first) ?? []), { ...place, words }]);
    }
  }
  for (const list of places.values())
    list.sort((a, b) => b.words.length - a.words.length || precedence.indexOf(a.facet) - precedence.indexOf(b.facet));
  return places;
}
