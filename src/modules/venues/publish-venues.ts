import { sql } from 'drizzle-orm';
import { newId, type VenueId } from '#kernel/ids.ts';
import { done, type Result, refuse } from '#kernel/result.ts';
import { slugOf } from '#kernel/slug.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { freeSlugs } from '#platform/free-slugs.ts';
import { transact } from '#platform/transact.ts';
import { districtAt } from './districts/districts.ts';
import { may } from './policy.ts';
import { halls, type VenueAccessFact, venueAccessFacts, venueSlugs, venues } from './schema.ts';

export type VenueDraft = {
  name: string;
  /** The wished address; made from the name otherwise. */
  slug?: string | undefined;
  altNames?: string[] | undefined;
  kind?: string | undefined;
  streetAddress?: string | undefined;
  addressNote?: string | undefined;
  postalCode?: string | undefined;
  locality?: string | undefined;
  /** Slug of a district; found by the coordinates otherwise. */
  district?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  transit?: string | undefined;
  website?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  summary?: LocalizedText | undefined;
  description?: LocalizedText | undefined;
  halls?: { slug: string; name: string; seats?: number | undefined }[] | undefined;
  access?: Omit<VenueAccessFact, 'venueId' | 'validUntil'>[] | undefined;
};

export type PublishedVenue = { id: VenueId; slug: string };

/** Adds venues with their halls and access facts. It does not look for doubles: whoever calls has asked already. */
export function publishVenues(
  ctx: Ctx,
  drafts: readonly VenueDraft[],
): Promise<Result<PublishedVenue[], { kind: 'not-allowed' }>> {
  return transact<PublishedVenue[], { kind: 'not-allowed' }>(ctx, async (ctx) => {
    if (!may.publishVenues(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (drafts.length === 0) return done([]);
    const wishes = drafts.map((draft) => draft.slug ?? (slugOf(draft.name) || 'ort'));
    const slugs = await freeSlugs(
      ctx,
      wishes,
      sql`select slug from ${venues} union all select slug from ${venueSlugs}`,
    );
    const published = drafts.map((draft, i) => ({ draft, id: newId('venue'), slug: slugs[i] ?? '' }));
    await ctx.db.insert(venues).values(published.map(({ draft, id, slug }) => ({ ...venueValues(draft), id, slug })));
    const rooms = published.flatMap(({ draft, id }) =>
      (draft.halls ?? []).map((hall) => ({ venueId: id, slug: hall.slug, name: hall.name, seats: hall.seats ?? null })),
    );
    if (rooms.length > 0) await ctx.db.insert(halls).values(rooms);
    const facts = published.flatMap(({ draft, id }) => (draft.access ?? []).map((fact) => ({ ...fact, venueId: id })));
    if (facts.length > 0) await ctx.db.insert(venueAccessFacts).values(facts);
    return done(published.map(({ id, slug }) => ({ id, slug })));
  });
}

const venueValues = (draft: VenueDraft) => ({
  name: draft.name,
  altNames: draft.altNames ?? [],
  kind: draft.kind ?? 'venue',
  streetAddress: draft.streetAddress ?? null,
  addressNote: draft.addressNote ?? null,
  postalCode: draft.postalCode ?? null,
  locality: draft.locality ?? null,
  district: draft.district ?? districtOf(draft) ?? null,
  latitude: draft.latitude ?? null,
  longitude: draft.longitude ?? null,
  transit: draft.transit ?? null,
  website: draft.website ?? null,
  phone: draft.phone ?? null,
  email: draft.email ?? null,
  summary: draft.summary ?? null,
  description: draft.description ?? null,
});

const districtOf = ({ longitude, latitude }: VenueDraft) =>
  longitude === undefined || latitude === undefined ? undefined : districtAt(longitude, latitude)?.slug;
