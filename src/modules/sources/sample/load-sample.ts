import { inArray } from 'drizzle-orm';
import { done, type Result, refuse } from '#kernel/result.ts';
import { cultureDateOf } from '#kernel/time.ts';
import {
  addDates,
  announcedUntil,
  eventsAtOnceMax,
  eventsWithPublicIds,
  publishEvents,
  publishSeries,
} from '#modules/calendar/index.ts';
import { series as seriesTable } from '#modules/calendar/schema.ts';
import { publishInstitutions } from '#modules/institutions/index.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { publishVenues, type VenueDraft } from '#modules/venues/index.ts';
import { halls, venues } from '#modules/venues/schema.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { transact } from '#platform/transact.ts';
import { may } from '../policy.ts';
import type { Sample } from './read-sample.ts';
import { datesToCome, eventDraft, type Known, publicIdOf } from './sample-drafts.ts';
import type { SampleVenue } from './shape.ts';

export type LoadedSample = { venues: number; institutions: number; events: number; occurrences: number };

/** Fills an empty calendar with the city's sample programme, all of it or nothing. */
export function loadSample(
  ctx: Ctx,
  sample: Sample,
): Promise<Result<LoadedSample, { kind: 'not-allowed' } | { kind: 'not-empty' }>> {
  return transact<LoadedSample, { kind: 'not-allowed' } | { kind: 'not-empty' }>(ctx, async (ctx) => {
    if (!may.loadSample(ctx.actor)) return refuse({ kind: 'not-allowed' });
    const [somebody] = await ctx.db.select({ id: venues.id }).from(venues).limit(1);
    if (somebody) return refuse({ kind: 'not-empty' });

    const { timeZone } = city();
    const today = cultureDateOf(ctx.now, timeZone);
    await publishVenues(
      ctx,
      sample.venues.map((venue) => venueDraft(venue, today)),
    );
    const places = await knownVenues(ctx);
    await publishInstitutions(
      ctx,
      sample.institutions.map(({ homeVenue, ...draft }) => ({
        ...draft,
        homeVenueId: homeVenue ? places.get(homeVenue)?.id : undefined,
      })),
    );
    const groups = await knownInstitutions(ctx);
    await publishSeries(
      ctx,
      sample.series.map(({ organisers, ...draft }) => ({
        ...draft,
        organiserIds: organisers.flatMap((slug) => groups.get(slug) ?? []),
      })),
    );
    const known = await knownNames(ctx);
    const drafts = sample.events.map((event) => eventDraft(event, ctx.now, known, timeZone));
    for (let first = 0; first < drafts.length; first += eventsAtOnceMax) {
      const results = await publishEvents(ctx, drafts.slice(first, first + eventsAtOnceMax));
      const refused = results.findIndex((result) => !result.ok);
      if (refused >= 0)
        throw new Error(
          `The sample's event ${sample.events[first + refused]?.key} is refused: ${JSON.stringify(results[refused])}`,
        );
    }
    return done({
      venues: sample.venues.length,
      institutions: sample.institutions.length,
      events: drafts.length,
      occurrences: drafts.reduce((sum, draft) => sum + draft.occurrences.length, 0),
    });
  });
}

/** Rolls the sample on, so that the town stays as full as on the day it was loaded. */
export async function rollSample(ctx: Ctx, sample: Sample): Promise<Result<number, { kind: 'not-allowed' }>> {
  if (!may.rollSample(ctx.actor)) return refuse({ kind: 'not-allowed' });
  const { timeZone } = city();
  const today = cultureDateOf(ctx.now, timeZone);
  const known = await knownNames(ctx);
  const there = await eventsWithPublicIds(
    ctx,
    sample.events.map(({ key }) => publicIdOf(key)),
  );
  const announced = await announcedUntil(
    ctx,
    there.map(({ id }) => id),
  );
  const byPublicId = new Map(there.map(({ id, publicId }) => [publicId, id]));
  const additions = sample.events.flatMap((event) => {
    const eventId = byPublicId.get(publicIdOf(event.key));
    if (!eventId) return [];
    const dates = datesToCome(event, announced.get(eventId) ?? { runAhead: false }, today, known, timeZone);
    return dates.length > 0 ? [{ eventId, dates }] : [];
  });
  return addDates(ctx, additions);
}

function venueDraft({ lat, lng, access = {}, ...venue }: SampleVenue, today: Temporal.PlainDate): VenueDraft {
  return {
    ...venue,
    locality: venue.locality ?? city().name,
    latitude: lat,
    longitude: lng,
    access: Object.entries(access).map(([fact, { value, number, note, source, statedOn, statedDaysAgo }]) => ({
      fact,
      value,
      number: number ?? null,
      note: note ?? null,
      source,
      statedOn: statedOn ? Temporal.PlainDate.from(statedOn) : today.subtract({ days: statedDaysAgo ?? 0 }),
    })),
  };
}

async function knownVenues(ctx: Ctx): Promise<Known['venues']> {
  const rows = await ctx.db.select({ id: venues.id, slug: venues.slug }).from(venues);
  const rooms = await ctx.db
    .select({ id: halls.id, slug: halls.slug, venueId: halls.venueId })
    .from(halls)
    .where(
      inArray(
        halls.venueId,
        rows.map((row) => row.id),
      ),
    );
  return new Map(
    rows.map(({ id, slug }) => [
      slug,
      { id, halls: new Map(rooms.filter((room) => room.venueId === id).map((room) => [room.slug, room.id])) },
    ]),
  );
}

const knownInstitutions = async (ctx: Ctx): Promise<Known['institutions']> =>
  new Map(
    (await ctx.db.select({ id: institutions.id, slug: institutions.slug }).from(institutions)).map(({ id, slug }) => [
      slug,
      id,
    ]),
  );

const knownNames = async (ctx: Ctx): Promise<Known> => ({
  venues: await knownVenues(ctx),
  institutions: await knownInstitutions(ctx),
  series: new Map(
    (await ctx.db.select({ id: seriesTable.id, slug: seriesTable.slug }).from(seriesTable)).map(({ id, slug }) => [
      slug,
      id,
    ]),
  ),
});
