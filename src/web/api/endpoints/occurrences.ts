import { z } from 'zod';
import {
  institutionRecord,
  institutionsWithIds,
  occurrenceRecord,
  occurrenceShape,
  venueRecord,
  venuesWithIds,
} from '#across/records/index.ts';
import { searchAfter } from '#across/search/index.ts';
import {
  type FacetId,
  type Filter,
  facetOf,
  type ListPosition,
  nameFilter,
  type OccurrenceFull,
  viewOccurrence,
  type Why,
} from '#modules/calendar/index.ts';
import { readRef } from '../../ref.ts';
import type { Unknown } from '../asked.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { badCursor, type Call, type Found, gone, missing } from '../found.ts';
import { pickFields } from '../pick-fields.ts';
import { tellingOf } from '../telling-of.ts';
import { toldDate } from './told-dates.ts';

export const occurrenceFields = Object.keys(occurrenceShape.shape);

const orderOf = ({ sortierung }: Filter) => sortierung?.[0] ?? 'beginn';
const whole = z.number().int().min(-2_147_483_648).max(2_147_483_648);
const cursorShape = z.tuple([z.string(), z.number(), whole, whole, z.uuid()]);

function positionOf(text: string, filter: Filter): ListPosition | undefined {
  const read = readCursor(text, cursorShape);
  if (!read || read[0] !== orderOf(filter)) return undefined;
  const [, rank, starts, tie, id] = read;
  return {
    rank: filter.sortierung?.[0] === 'entdecken' ? Math.min(Math.max(0, Math.floor(rank)), 100_000) : rank,
    starts,
    tie,
    id,
  };
}

const cursorOf = (filter: Filter, { rank, starts, tie, id }: ListPosition) =>
  writeCursor([orderOf(filter), rank, starts, tie, id]);

/** Dates by any filter. */
export async function listDates({ ctx, asked }: Call): Promise<Found> {
  const { filter, limit } = asked;
  const unknown = await unknownNames({ ctx, filter });
  if (unknown.length > 0) return { kind: 'refused', unknown };
  const after = asked.after === undefined ? undefined : positionOf(asked.after, filter);
  if (asked.after !== undefined && !after) return badCursor;
  const found = await searchAfter(ctx, filter, { limit, after, changedSince: asked.updatedSince });
  const isPlain = !asked.fields && asked.include.size === 0 && !asked.explain;
  return {
    kind: 'list',
    ...(isPlain
      ? { data: [], texts: found.dates.map(({ view }) => toldDate(view, asked.locale)) }
      : { data: await recordsOf({ ctx, asked }, found.dates) }),
    next: found.next && cursorOf(filter, found.next),
    total: found.total,
    truncated: found.truncated,
  };
}

/** Slugs that name nothing: a program that goes on with them would take an empty list for the truth. */
export async function unknownNames({ ctx, filter }: { ctx: Call['ctx']; filter: Filter }): Promise<Unknown[]> {
  const named: readonly FacetId[] = ['ort', 'akteur', 'reihe', 'stadtteil'];
  if (!named.some((id) => filter[id])) return [];
  const names = await nameFilter(ctx, filter);
  return named.flatMap((id) =>
    (filter[id] ?? []).filter((slug) => !names[id]?.has(slug)).map((value) => ({ name: facetOf(id).en, value })),
  );
}

/** One date, under its id or the last part of its page's address. */
export async function showDate({ ctx, asked, ref }: Call): Promise<Found> {
  const id = readRef(ref)?.id;
  const found = id && (await viewOccurrence(ctx, id));
  if (!found) return missing;
  if (found.kind === 'gone') return gone;
  const [record] = await recordsOf({ ctx, asked }, [{ view: found.view }]);
  return { kind: 'one', data: record };
}

type Dated = { view: OccurrenceFull; why?: Why | undefined };

/** Dates as records, with what was to be included; a query for each kind of thing, whatever their number. */
async function recordsOf({ ctx, asked }: Pick<Call, 'ctx' | 'asked'>, dates: readonly Dated[]) {
  const telling = tellingOf(asked);
  const views = dates.map(({ view }) => view);
  const [venues, institutions] = await Promise.all([
    asked.include.has('location')
      ? venuesWithIds(
          ctx,
          views.flatMap(({ placeId }) => placeId ?? []),
        )
      : [],
    asked.include.has('organizer')
      ? institutionsWithIds(
          ctx,
          views.flatMap(({ organisedBy }) => organisedBy.map(({ publicId }) => publicId)),
        )
      : [],
  ]);
  const venueById = new Map(venues.map((venue) => [venue.publicId, venueRecord(venue, telling)]));
  const institutionById = new Map(institutions.map((one) => [one.publicId, institutionRecord(one, telling)]));
  const records = dates.map(({ view, why }) =>
    occurrenceRecord(view, telling, {
      venue: view.placeId && venueById.get(view.placeId),
      organizers: asked.include.has('organizer')
        ? view.organisedBy.flatMap(({ publicId }) => institutionById.get(publicId) ?? [])
        : undefined,
      why: asked.explain ? why : undefined,
    }),
  );
  return pickFields(records, asked.fields);
}
