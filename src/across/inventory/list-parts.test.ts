import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Id } from '#kernel/ids.ts';
import { cancelOccurrence, deleteOccurrence, mergeVenue } from '#modules/calendar/index.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import { aDate, anEvent, anInstitution, asOperator, aVenue } from '#modules/calendar/testing.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { listPart, listParts } from './list-parts.ts';
import type { Kind, Published } from './published.ts';

const today = Temporal.PlainDate.from('2026-11-22');
const slugsOf = async (ctx: Ctx, kind: Kind) => (await listPart(ctx, kind, today, undefined)).map(({ slug }) => slug);
const idsOf = async (ctx: Ctx, kind: Kind) => (await listPart(ctx, kind, today, undefined)).map(({ id }) => id);

async function publicIdOf(ctx: Ctx, { occurrenceIds: [id] }: { occurrenceIds: Id<'occurrence'>[] }) {
  if (!id) throw new Error('no date');
  const [date] = await ctx.db
    .select({ publicId: occurrences.publicId })
    .from(occurrences)
    .where(eq(occurrences.id, id));
  if (!date) throw new Error('no date');
  return date.publicId;
}

test('what is to come and what is over are told apart by the day, and a run that is on is to come', () =>
  aContext(async (ctx) => {
    const over = await anEvent(ctx, { occurrences: [aDate('2026-11-21T20:00')] });
    const coming = await anEvent(ctx, { occurrences: [aDate('2026-11-22T01:00'), aDate('2026-11-22T20:00')] });
    const run = await anEvent(ctx, {
      occurrences: [
        aDate('2026-10-01T00:00', {
          run: true,
          precision: 'day',
          endsLocal: Temporal.PlainDateTime.from('2026-12-31T00:00'),
        }),
      ],
    });
    expect(await idsOf(ctx, 'dates')).toEqual([coming.occurrenceIds[1], run.occurrenceIds[0]]);
    expect(await idsOf(ctx, 'past-dates')).toEqual([over.occurrenceIds[0], coming.occurrenceIds[0]]);
  }));

test('a cancelled date stays; a deleted one, a draft and a merged house are not told of', () =>
  aContext(async (ctx) => {
    const operator = asOperator(ctx);
    const cancelled = await anEvent(ctx);
    const deleted = await anEvent(ctx);
    const draft = await anEvent(ctx);
    await cancelOccurrence(operator, { id: await publicIdOf(ctx, cancelled) });
    await deleteOccurrence(operator, { id: await publicIdOf(ctx, deleted) });
    await ctx.db.update(events).set({ editorialStatus: 'entwurf' }).where(eq(events.id, draft.eventId));
    expect(await idsOf(ctx, 'dates')).toEqual([cancelled.occurrenceIds[0]]);
    expect(await idsOf(ctx, 'events')).toEqual([cancelled.eventId, deleted.eventId]);

    await aVenue(ctx, { name: 'Bootshaus Nord' });
    await aVenue(ctx, { name: 'Haus am Fluss' });
    await aVenue(ctx, { name: 'Abgerissen' });
    await mergeVenue(operator, 'bootshaus-nord', 'haus-am-fluss');
    await ctx.db.update(venues).set({ deletedAt: ctx.now }).where(eq(venues.slug, 'abgerissen'));
    expect(await slugsOf(ctx, 'venues')).toEqual(['haus-am-fluss']);
  }));

test('dates and events tell when they were changed; houses, of which nobody knows it, do not', () =>
  aContext(async (ctx) => {
    await anEvent(ctx);
    await anInstitution(ctx);
    const [date] = await listPart(ctx, 'dates', today, undefined);
    const [event] = await listPart(ctx, 'events', today, undefined);
    const [institution] = await listPart(ctx, 'institutions', today, undefined);
    expect([date?.changedAt?.toString(), event?.changedAt?.toString()]).toEqual([`${ctx.now}`, `${ctx.now}`]);
    expect(institution).toMatchObject({ slug: 'chor-der-nachtschicht', changedAt: undefined });
  }));

test('parts begin where the one before ends, and together hold everything once', () =>
  aContext(async (ctx) => {
    for (const day of [1, 2, 3, 4, 5]) await anEvent(ctx, { occurrences: [aDate(`2026-12-0${day}T20:00`)] });
    const begins = await listParts(ctx, 'dates', today, 2);
    expect(begins).toHaveLength(3);
    const things: Published[] = [];
    for (const from of begins) things.push(...(await listPart(ctx, 'dates', today, from, 2)));
    expect(things.map(({ id }) => id)).toEqual(await idsOf(ctx, 'dates'));
  }));

test('a mark nobody knows begins nothing, and a kind of which there is nothing has no part', () =>
  aContext(async (ctx) => {
    await aVenue(ctx);
    const mark = await publicIdOf(ctx, await anEvent(ctx));
    expect(await listPart(ctx, 'venues', today, mark)).toEqual([]);
    expect(await listParts(ctx, 'series', today)).toEqual([]);
  }));
