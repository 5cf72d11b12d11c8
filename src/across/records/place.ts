import { z } from 'zod';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import { publicIdShape } from './primitives.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';

export const geoShape = z.strictObject({ latitude: z.number(), longitude: z.number() });

export const addressShape = z.strictObject({
  streetAddress: z.string().optional(),
  note: z.string().optional().describe('How to find it: "in the back yard".'),
  postalCode: z.string().optional(),
  addressLocality: z.string().optional(),
  district: z.string().optional(),
});

export const placeShape = named(
  'Place',
  z.strictObject({
    id: publicIdShape.optional(),
    name: z.string(),
    url: z.url(),
    hall: z.string().optional(),
    address: addressShape.optional(),
    geo: geoShape.optional(),
    publicTransport: z.string().optional(),
    stepFreeEntrance: geoShape.optional(),
  }),
  'Where a date is. include=location gives the whole venue instead.',
);

type Stated<Value> = Value | null | undefined;
type Where = {
  streetAddress?: Stated<string>;
  addressNote?: Stated<string>;
  postalCode?: Stated<string>;
  locality?: Stated<string>;
  district?: Stated<string>;
  latitude?: Stated<number>;
  longitude?: Stated<number>;
};

/** An address of what was stated; nothing when nothing was. */
export function addressOf(place: Where) {
  const address = {
    streetAddress: place.streetAddress ?? undefined,
    note: place.addressNote ?? undefined,
    postalCode: place.postalCode ?? undefined,
    addressLocality: place.locality ?? undefined,
    district: place.district ?? undefined,
  };
  return Object.values(address).some((part) => part !== undefined) ? address : undefined;
}

export const geoOf = ({ latitude, longitude }: Where) =>
  typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;

/** The place of a date in short. */
export function placeRecord({ place, placeId }: OccurrenceFull, { urlOf }: Telling) {
  if (!place) return undefined;
  return {
    id: placeId,
    name: place.name,
    url: urlOf('venue', { slug: place.slug, publicId: placeId ?? '' }),
    hall: place.hall,
    address: addressOf(place),
    geo: geoOf(place),
    publicTransport: place.transit,
  };
}
