import { type Looking, longestAt, type Match, type Matcher, standsAt, wordAt } from '../match.ts';
import type { PlaceName } from '../places.ts';
import { phrases } from '../words/vocabulary.ts';

export const placeAt = (looking: Looking, at: number): PlaceName | undefined =>
  looking.places.get(wordAt(looking, at))?.find(({ words }) => standsAt(looking, at, words));

/** "in Wesselheim" asks for nothing in Wesselheim. */
export const ownTown: Matcher = (looking, at) =>
  looking.town.length > 0 && standsAt(looking, at, looking.town)
    ? { length: looking.town.length, asks: [] }
    : undefined;

/** A district, a venue, somebody who makes culture, a series, by its whole name. */
export const place: Matcher = (looking, at) => {
  const found = placeAt(looking, at);
  return found && { length: found.words.length, asks: [[found.facet, [found.slug]]] };
};

export const postcode: Matcher = (looking, at) =>
  /^\d{5}$/.test(wordAt(looking, at)) ? { length: 1, asks: [['plz', [wordAt(looking, at)]]] } : undefined;

/** Kilometres around a place when nobody said how many. */
const usualRadius = '2';

const around = (length: number, found: PlaceName, radius: string): Match => ({
  length,
  asks: found.point
    ? [
        ['nahe', [found.point]],
        ['umkreis', [radius]],
      ]
    : [[found.facet, [found.slug]]],
});

const article = phrases('der, die, das, dem, den, des, the');

/** "1 km um Haus am Fluss", "im Umkreis von 2 km um …", "in der Nähe von …", "near …" */
export const nearPlace: Matcher = (looking, at) => {
  const { vocabulary } = looking;
  const [, km] = /^(\d{1,2})$/.exec(wordAt(looking, at)) ?? [];
  const unit = km ? longestAt(looking, at + 1, vocabulary.kilometre) : 0;
  if (km && unit) {
    const joined = longestAt(looking, at + 1 + unit, vocabulary.around);
    const from = at + 1 + unit + joined;
    const skipped = longestAt(looking, from, article);
    const found = joined ? placeAt(looking, from + skipped) : undefined;
    const radius = String(Math.min(50, Math.max(1, Number(km))));
    if (found) return around(from + skipped + found.words.length - at, found, radius);
  }
  const lead = longestAt(looking, at, vocabulary.nearby);
  if (!lead) return undefined;
  const further = nearPlace(looking, at + lead);
  if (further) return { ...further, length: lead + further.length };
  const skipped = longestAt(looking, at + lead, article);
  const found = placeAt(looking, at + lead + skipped);
  return found && around(lead + skipped + found.words.length, found, usualRadius);
};

const hereabouts = phrases(
  'in meiner nähe, in der nähe, hier in der nähe, um die ecke, bei mir um die ecke, in meiner umgebung, in der umgebung, near me, nearby, close by, around here, close to me',
);

/** "in meiner Nähe": nobody but the person knows where that is, so the page asks. */
export const nearMe: Matcher = (looking, at) => {
  const length = longestAt(looking, at, hereabouts);
  return length ? { length, asks: [], wants: 'near-me' } : undefined;
};
