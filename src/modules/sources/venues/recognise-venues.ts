import type { DraftPlace } from '../draft.ts';
import { keysOf } from './place-keys.ts';
import { type Place, readPlace } from './read-place.ts';
import { isNameless, isSamePlace, type KeyedPlace } from './same-place.ts';

/** A venue the portal has already. */
export type KnownVenue<VenueId> = {
  id: VenueId;
  slug: string;
  name: string;
  altNames: readonly string[];
  streetAddress: string | null;
  postalCode: string | null;
  locality: string | null;
  latitude: number | null;
  longitude: number | null;
};

/** A place nobody knew, with the other ways in which this import writes its name. */
export type NewVenue = Place & { altNames: string[] };

export type RecognisedVenue<VenueId> = { kind: 'known'; id: VenueId } | { kind: 'new'; venue: NewVenue };

type Group<VenueId> = { spellings: KeyedPlace[]; recognised: RecognisedVenue<VenueId> };
type Groups<VenueId> = Map<string, Group<VenueId>[]>;

/** Which venue each place of an import is: one we have, or one new one for all its spellings. */
export function recogniseVenues<VenueId>(
  places: readonly DraftPlace[],
  known: readonly KnownVenue<VenueId>[],
): (place: DraftPlace) => RecognisedVenue<VenueId> | undefined {
  const groups: Groups<VenueId> = new Map();
  for (const venue of known) {
    const group: Group<VenueId> = { spellings: [], recognised: { kind: 'known', id: venue.id } };
    for (const name of [venue.name, ...venue.altNames, venue.slug])
      addSpelling(groups, group, keyed(placeOf(venue, name)));
  }
  const answers = new Map<string, RecognisedVenue<VenueId>>();
  for (const [text, place] of mostTellingFirst(places)) {
    const spelling = keyed(place);
    const group = groupOf(groups, spelling) ?? newGroup(place);
    // A bare address says nothing about the name of the next house that has it.
    if (!isNameless(spelling.place) || group.spellings.length === 0) addSpelling(groups, group, spelling);
    if (group.recognised.kind === 'new') learn(group.recognised.venue, place);
    answers.set(text, group.recognised);
  }
  return (place) => answers.get(JSON.stringify(place));
}

const keyed = (place: Place): KeyedPlace => ({ place, keys: keysOf(place) });

const placeOf = <VenueId>(venue: KnownVenue<VenueId>, name: string): Place => ({
  name,
  ...(venue.streetAddress && { street: venue.streetAddress }),
  ...(venue.locality && { locality: venue.locality }),
  ...(venue.latitude !== null && venue.longitude !== null && { lat: venue.latitude, lng: venue.longitude }),
});

/** Every place once: bare addresses last, names with a street first, frequent spellings before rare ones. */
function mostTellingFirst(places: readonly DraftPlace[]): [string, Place][] {
  const counts = new Map<string, { place: Place; count: number }>();
  for (const draft of places) {
    const text = JSON.stringify(draft);
    const entry = counts.get(text);
    const place = entry?.place ?? readPlace(draft);
    if (place) counts.set(text, { place, count: (entry?.count ?? 0) + 1 });
  }
  return [...counts]
    .sort(([, a], [, b]) => vagueness(a.place) - vagueness(b.place) || b.count - a.count)
    .map(([text, { place }]) => [text, place]);
}

const vagueness = (place: Place) => (isNameless(place) ? 2 : place.street ? 0 : 1);

/** The one group this spelling belongs to. Where it would fit several, it belongs to none. */
function groupOf<VenueId>(groups: Groups<VenueId>, spelling: KeyedPlace): Group<VenueId> | undefined {
  const near = new Set([
    ...(groups.get(`name ${spelling.keys.name}`) ?? []),
    ...(spelling.keys.street ? (groups.get(`street ${spelling.keys.street}`) ?? []) : []),
  ]);
  const fits = isNameless(spelling.place) ? isAtAddress : isSamePlace;
  const fitting = [...near].filter(({ spellings }) => spellings.some((other) => fits(other, spelling)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const isAtAddress = (house: KeyedPlace, { keys }: KeyedPlace) =>
  /\d/.test(keys.street) && house.keys.street === keys.street && house.keys.locality === keys.locality;

const newGroup = <VenueId>(place: Place): Group<VenueId> => ({
  spellings: [],
  recognised: { kind: 'new', venue: { ...place, altNames: [] } },
});

function addSpelling<VenueId>(groups: Groups<VenueId>, group: Group<VenueId>, spelling: KeyedPlace) {
  group.spellings.push(spelling);
  for (const key of [`name ${spelling.keys.name}`, `street ${spelling.keys.street}`]) {
    if (key === 'street ') continue;
    const there = groups.get(key);
    if (!there) groups.set(key, [group]);
    else if (!there.includes(group)) there.push(group);
  }
}

const altNamesMax = 10;

/** A second spelling adds what the first left open. */
function learn(venue: NewVenue, place: Place) {
  venue.street ??= place.street;
  venue.postalCode ??= place.postalCode;
  venue.locality ??= place.locality;
  venue.lat ??= place.lat;
  venue.lng ??= place.lng;
  const isNew = place.name !== venue.name && place.name !== place.street && !venue.altNames.includes(place.name);
  if (isNew && venue.altNames.length < altNamesMax) venue.altNames.push(place.name);
}
