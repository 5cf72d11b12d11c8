import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { cancelOccurrence } from '#modules/calendar/index.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import { aDate, anEvent, anInstitution, asOperator, aVenue } from '#modules/calendar/testing.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext, committed } from '#platform/testing.ts';
import { indexChanges } from './index-changes.ts';
import { searchVocabulary } from './postgres/schema.ts';
import { queueEverything } from './queue-everything.ts';
import { searchChanges, searchDocuments } from './schema.ts';

const documentOf = async (ctx: Ctx, id: string) => {
  const [document] = await ctx.db.select().from(searchDocuments).where(eq(searchDocuments.id, id));
  return document;
};
const jobs = async (ctx: Ctx) => {
  const { rows } = await ctx.db.execute(sql`select key from graphile_worker._private_jobs where key = 'index-search'`);
  return rows.length;
};

test('a published event is found by its title, its venue, its makers and what it is', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Kesselhaus Abendstern', altNames: ['KHA'], district: 'abendstern' });
    const choir = await anInstitution(ctx, 'Chor der Nachtschicht');
    const event = await anEvent(ctx, {
      title: { de: 'Ein Orgelkonzert', en: 'An organ recital' },
      genre: 'musik.chor',
      organisers: [{ id: choir.id, role: 'organiser' }],
      occurrences: [aDate('2026-12-02T20:00', { venueId: venue.id })],
    });
    await indexChanges(ctx);
    const document = await documentOf(ctx, event.eventId);
    expect(document).toMatchObject({
      kind: 'event',
      gone: false,
      title: { de: 'Ein Orgelkonzert' },
      district: 'abendstern',
    });
    expect(document?.names).toEqual(expect.arrayContaining(['Kesselhaus Abendstern', 'KHA', 'Chor der Nachtschicht']));
    expect(document?.topics).toEqual(
      expect.arrayContaining(['Musik', 'Chor & Kirchenmusik', 'Konzert', 'freie Szene Off']),
    );
    expect(document?.parts).toEqual(expect.arrayContaining(['orgel', 'konzert']));
    expect(`${document?.firstDay} ${document?.lastDay}`).toBe('2026-12-02 2026-12-02');
  }));

test('a venue that is renamed renames itself in the documents of its events', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Alte Weberei' });
    const event = await anEvent(ctx, { occurrences: [aDate('2026-12-02T20:00', { venueId: venue.id })] });
    await indexChanges(ctx);
    const before = await documentOf(ctx, event.eventId);
    await ctx.db.update(venues).set({ name: 'Neue Spinnerei' }).where(eq(venues.id, venue.id));
    await indexChanges(ctx);
    const after = await documentOf(ctx, event.eventId);
    expect(after?.names).toContain('Neue Spinnerei');
    expect(after!.position).toBeGreaterThan(before!.position);
  }));

test('what is deleted, or has no date left, is gone and leaves no word behind', () =>
  aContext(async (ctx) => {
    const event = await anEvent(ctx, { title: { de: 'Zwiebelfischsuppe' } });
    const dateless = await anEvent(ctx, { title: { de: 'Graupelschauer' } });
    await indexChanges(ctx);
    await ctx.db.update(events).set({ deletedAt: ctx.now }).where(eq(events.id, event.eventId));
    await ctx.db.update(occurrences).set({ deletedAt: ctx.now }).where(eq(occurrences.eventId, dateless.eventId));
    await indexChanges(ctx);
    for (const { eventId } of [event, dateless])
      expect(await documentOf(ctx, eventId)).toMatchObject({ gone: true, names: [], body: '' });
    const { rows } = await ctx.db.execute(
      sql`select word from ${searchVocabulary} where word in ('zwiebelfischsuppe', 'graupelschauer')`,
    );
    expect(rows).toEqual([]);
  }));

test('what is read again and says the same is written again only when everything is wanted anew', () =>
  aContext(async (ctx) => {
    const { eventId } = await anEvent(ctx, { title: { de: 'Zwiebelfischsuppe' } });
    await indexChanges(ctx);
    const before = await documentOf(ctx, eventId);
    await ctx.db.insert(searchChanges).values({ kind: 'event', id: eventId });
    expect(await indexChanges(ctx)).toBe(0);
    expect((await documentOf(ctx, eventId))?.position).toBe(before?.position);
    await queueEverything(ctx);
    expect(await indexChanges(ctx)).toBe(1);
    expect((await documentOf(ctx, eventId))!.position).toBeGreaterThan(before!.position);
    const [word] = await ctx.db.select().from(searchVocabulary).where(eq(searchVocabulary.word, 'zwiebelfischsuppe'));
    expect(word?.documents).toBe(1);
  }));

test('calling a date off changes nothing people search by', () =>
  aContext(async (ctx) => {
    const event = await anEvent(ctx);
    await indexChanges(ctx);
    const [date] = await ctx.db.select().from(occurrences).where(eq(occurrences.eventId, event.eventId));
    await cancelOccurrence(asOperator(ctx), { id: date!.publicId, reason: 'Sturm' });
    expect(await ctx.db.select().from(searchChanges)).toEqual([]);
  }));

test('a committed change wakes the worker once, and a worker that fails loses nothing', () =>
  committed(async (ctx) => {
    await ctx.db.transaction(async (tx) => {
      await anEvent({ ...ctx, db: tx }, { title: { de: 'Erstens' } });
      await anEvent({ ...ctx, db: tx }, { title: { de: 'Zweitens' } });
      expect(await jobs({ ...ctx, db: tx })).toBe(0);
    });
    expect(await jobs(ctx)).toBe(1);
    const broken = ctx.db.transaction(async (tx) => {
      await indexChanges({ ...ctx, db: tx });
      throw new Error('killed');
    });
    await expect(broken).rejects.toThrow('killed');
    expect(await indexChanges(ctx)).toBe(2);
    expect(await ctx.db.select().from(searchChanges)).toEqual([]);
  }));

test('two who index at once write everything once, in the order of their positions', () =>
  committed(async (ctx) => {
    for (let number = 0; number < 20; number++) await anEvent(ctx, { title: { de: `Abend ${number}` } });
    const written = await Promise.all([indexChanges(ctx), indexChanges(ctx), indexChanges(ctx)]);
    expect(written.reduce((sum, count) => sum + count, 0)).toBe(20);
  }));
