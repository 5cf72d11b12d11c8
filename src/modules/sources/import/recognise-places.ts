import type { VenueId } from '#kernel/ids.ts';
import { listKnownVenues, publishVenues } from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { Draft, DraftPlace } from '../draft.ts';
import { isOnline } from '../venues/read-place.ts';
import { type NewVenue, recogniseVenues } from '../venues/recognise-venues.ts';
import type { KnownRecord } from './plan-import.ts';
import { placeText } from './stored-date.ts';

export type Places = {
  venueOf: (draft: Draft) => VenueId | undefined;
  counts: { known: number; new: number };
};

const venuesAtOnceMax = 500;

/** Finds the venue of every draft, and adds those nobody knew; on a dry run it only counts them. */
export async function recognisePlaces(
  ctx: Ctx,
  drafts: readonly Draft[],
  records: readonly KnownRecord[],
  dryRun: boolean,
): Promise<Places> {
  const before = new Map(records.map((record) => [record.externalId, record]));
  const isAsBefore = ({ externalId, place }: Draft) => before.get(externalId)?.stored.place === placeText(place);
  const places = drafts.flatMap((draft) => (hasPlace(draft) && !isAsBefore(draft) ? [draft.place] : []));
  const recognise = recogniseVenues(places, places.length > 0 ? await listKnownVenues(ctx) : []);

  const recognised = new Set(places.flatMap((place) => recognise(place) ?? []));
  const added = [...recognised].flatMap((venue) => (venue.kind === 'new' ? [venue.venue] : []));
  const ids = dryRun ? new Map<NewVenue, VenueId>() : await publishNew(ctx, added);
  return {
    counts: { known: recognised.size - added.length, new: added.length },
    venueOf: (draft) => {
      if (!hasPlace(draft)) return undefined;
      if (isAsBefore(draft)) return before.get(draft.externalId)?.venueId ?? undefined;
      const venue = recognise(draft.place);
      return venue?.kind === 'known' ? venue.id : venue && ids.get(venue.venue);
    },
  };
}

const hasPlace = (draft: Draft): draft is Draft & { place: DraftPlace } =>
  draft.place !== undefined && !isOnline(draft.place.text);

async function publishNew(ctx: Ctx, venues: readonly NewVenue[]): Promise<Map<NewVenue, VenueId>> {
  const ids = new Map<NewVenue, VenueId>();
  for (let first = 0; first < venues.length; first += venuesAtOnceMax) {
    const part = venues.slice(first, first + venuesAtOnceMax);
    const published = await publishVenues(
      ctx,
      part.map(({ name, altNames, street, postalCode, locality, lat, lng }) => ({
        name,
        altNames,
        streetAddress: street,
        postalCode,
        locality,
        latitude: lat,
        longitude: lng,
      })),
    );
    if (!published.ok) throw new Error('Who may import may add venues');
    for (const [index, { id }] of published.value.entries()) {
      const venue = part[index];
      if (venue) ids.set(venue, id);
    }
  }
  return ids;
}
