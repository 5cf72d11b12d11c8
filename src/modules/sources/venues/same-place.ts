import { type PlaceKeys, sameLocality } from './place-keys.ts';
import type { Place } from './read-place.ts';

export type KeyedPlace = { place: Place; keys: PlaceKeys };

/** Only an address is known of it. */
export const isNameless = ({ name, street }: Place) => name === street && /\d/.test(name);

/** Names so common that without a street nobody knows which is meant, not even in one town. */
const common =
  /^(?:marktplatz|markt|rathaus(?:platz)?|innenstadt|parkplatz|sportplatz|kirche|kirchplatz|pfarrheim|pfarrzentrum|gemeindehaus|gemeindezentrum|buergerhaus|dorfplatz|festplatz|schule|grundschule|turnhalle|stadthalle|museum|bibliothek|buecherei|familienzentrum|jugendzentrum|kindergarten|feuerwehr|bahnhof|theater|studio|grosseshaus|kleineshaus|foyer|saal|halle|park|sankt[a-z]{3,12})$/;

/** A room or a guest in a house is not the house. */
const within =
  /(?:saal|foyer|studio|buehne|raum|keller|club|cafe|restaurant|bistro|garten|park|platz|parkplatz|hof|haus|halle|kapelle|bibliothek|museum|schule)/;

/**
 * Whether two spellings mean the same place. Rather twice the same house than one house for two: towns, streets and
 * coordinates that differ keep places apart, and so does a name of which there are many.
 */
export function isSamePlace(a: KeyedPlace, b: KeyedPlace): boolean {
  if (a.keys.locality && b.keys.locality && !sameLocality(a.keys.locality, b.keys.locality)) return false;
  if (apart(a.place, b.place)) return false;
  const bothStreets = a.keys.street !== '' && b.keys.street !== '';
  if (bothStreets && !sameStreet(a.keys.street, b.keys.street)) return false;

  if (a.keys.name === b.keys.name) return bothStreets || knowsTown(a, b) || !common.test(a.keys.name);
  return bothStreets && isLongerNameOf(a.keys.name, b.keys.name);
}

const knowsTown = (a: KeyedPlace, b: KeyedPlace) => a.keys.locality !== '' && a.keys.locality === b.keys.locality;

/** "Naturkundemuseum" and "Naturkundemuseum mit Planetarium" at one address; but not "Stadthalle, Kleiner Saal". */
function isLongerNameOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 8 && long.startsWith(short) && !within.test(long.slice(short.length));
}

/** The same, or with one of them lacking its number. */
const sameStreet = (a: string, b: string) =>
  a === b || a.replace(/\d+\w*$/, '') === b || b.replace(/\d+\w*$/, '') === a;

const kilometre = 1_000;

/** Coordinates more than a kilometre apart are two places, whatever their names. */
function apart(a: Place, b: Place): boolean {
  if (a.lat === undefined || a.lng === undefined || b.lat === undefined || b.lng === undefined) return false;
  const metresPerDegree = 111_320;
  const north = (a.lat - b.lat) * metresPerDegree;
  const east = (a.lng - b.lng) * metresPerDegree * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east) > kilometre;
}
