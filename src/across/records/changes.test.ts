import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  cancelOccurrence,
  deleteOccurrence,
  mergeEvent,
  mergeVenue,
  publishSeries,
  rescheduleOccurrence,
} from '#modules/calendar/index.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import { aDate, anEvent, anInstitution, asOperator, aVenue } from '#modules/calendar/testing.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { databaseOn, openPool } from '#platform/db.ts';
import { committed } from '#platform/testing.ts';
import { type ChangePosition, changesAfter, forgetChanges, placeBefore } from './read/changes.ts';
import { publishedChanges } from './schema.ts';

const start: ChangePosition = { version: 0, number: 0 };
const read = (ctx: Ctx, after = start, limit = 200) => changesAfter(ctx, { after, kinds: [], limit });

/** What is told after a place, as "kind type" in its order. */
const told = async (ctx: Ctx, after = start) =>
  (await read(ctx, after)).rows.map(({ kind, type }) => `${kind} ${type}`);
const now = async (ctx: Ctx) => (await read(ctx)).reached;

async function publicIdOfDate(ctx: Ctx, id: string) {
  const [row] = await ctx.db
    .select({ publicId: occurrences.publicId })
    .from(occurrences)
    .where(sql`${occurrences.id} = ${id}`);
  if (!row) throw new Error('no date');
  return row.publicId;
}

async function anEvening(ctx: Ctx) {
  const event = await anEvent(ctx, { occurrences: [aDate('2026-12-02T20:00')] });
  return { ...event, id: await publicIdOfDate(ctx, event.occurrenceIds[0]!) };
}

test('each change is told once, by what it was', () =>
  committed(async (ctx) => {
    const operator = asOperator(ctx);
    const { id } = await anEvening(ctx);
    expect(await told(ctx)).toEqual(['event created', 'occurrence created']);
    let at = await now(ctx);
    const next = async () => {
      const after = at;
      at = await now(ctx);
      return (await read(ctx, after)).rows.map(({ kind, type, publicId }) => ({ kind, type, publicId }));
    };
    const start = Temporal.PlainDateTime.from('2026-12-03T20:00');
    await rescheduleOccurrence(operator, { id, start });
    expect(await next()).toEqual([{ kind: 'occurrence', type: 'moved', publicId: id }]);
    await cancelOccurrence(operator, { id, reason: 'krank' });
    expect(await next()).toEqual([{ kind: 'occurrence', type: 'cancelled', publicId: id }]);
    await deleteOccurrence(operator, { id });
    expect(await next()).toEqual([{ kind: 'occurrence', type: 'deleted', publicId: id }]);
    expect(await next()).toEqual([]);
  }));

test('a changed event is told with its dates, a house by itself, and what is not public never', () =>
  committed(async (ctx) => {
    const { eventId } = await anEvening(ctx);
    const venue = await aVenue(ctx);
    await anInstitution(ctx);
    await publishSeries(asOperator(ctx), [{ title: { de: 'Reihe' } }]);
    const change = async (set: Partial<typeof events.$inferInsert>) => {
      const after = await now(ctx);
      await ctx.db.update(events).set(set).where(eq(events.id, eventId));
      return told(ctx, after);
    };
    expect(await change({ title: { de: 'Anders' } })).toEqual(['event changed', 'occurrence changed']);
    expect(await change({ title: { de: 'Anders' } })).toEqual([]);
    expect(await change({ sourceReadAt: ctx.now, genreConfidence: 0.5 })).toEqual([]);
    expect(await change({ editorialStatus: 'entwurf' })).toEqual(['event deleted', 'occurrence deleted']);
    expect(await change({ title: { de: 'Geheim' } })).toEqual([]);
    expect(await change({ deletedAt: ctx.now })).toEqual([]);
    expect(await change({ deletedAt: null })).toEqual([]);
    expect(await change({ editorialStatus: 'veroeffentlicht' })).toEqual(['event created', 'occurrence created']);
    const after = await now(ctx);
    await ctx.db.update(venues).set({ name: 'Haus am Wasser' }).where(eq(venues.id, venue.id));
    expect(await told(ctx, after)).toEqual(['venue changed']);
    expect(await told(ctx)).toEqual(expect.arrayContaining(['venue created', 'institution created', 'series created']));
  }));

test('what was merged leads to what it became', () =>
  committed(async (ctx) => {
    const [a, b] = [await anEvening(ctx), await anEvening(ctx)];
    const [old, kept] = [await aVenue(ctx, { name: 'Alt' }), await aVenue(ctx, { name: 'Neu' })];
    const after = await now(ctx);
    await mergeVenue(asOperator(ctx), old.slug, kept.slug);
    await mergeEvent(asOperator(ctx), a.publicId, b.publicId);
    const { rows } = await read(ctx, after);
    expect(rows).toMatchObject([
      { kind: 'venue', type: 'merged', targetId: expect.stringMatching(/^[0-9A-Z]{8}$/) },
      { kind: 'event', type: 'merged', publicId: a.publicId, targetId: b.publicId },
      { kind: 'occurrence', type: 'changed', publicId: a.id, targetId: null },
    ]);
  }));

test('what comes and goes in one transaction is not told, and a refused change neither', () =>
  committed(async (ctx) => {
    const after = await now(ctx);
    await ctx.db.transaction(async (db) => {
      const { occurrenceIds } = await anEvening({ ...ctx, db });
      await db.update(occurrences).set({ deletedAt: ctx.now }).where(eq(occurrences.id, occurrenceIds[0]!));
    });
    expect(await told(ctx, after)).toEqual(['event created']);
    const undone = ctx.db.transaction(async (db) => {
      await anEvening({ ...ctx, db });
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await told(ctx, after)).toEqual(['event created']);
    const { rows } = await ctx.db.execute(sql`select from change_notes`);
    expect(rows).toHaveLength(0);
  }));

test('who commits late is told late: a reader between two commits misses nobody', () =>
  committed(async (ctx, { url }) => {
    const { eventId } = await anEvening(ctx);
    const other = await anEvening(ctx);
    const pool = openPool(url, 1);
    const db = databaseOn(pool);
    let seen = await now(ctx);
    await db.transaction(async (slow) => {
      await slow
        .update(events)
        .set({ title: { de: 'Früh begonnen' } })
        .where(eq(events.id, eventId));
      await ctx.db
        .update(events)
        .set({ title: { de: 'Früher fertig' } })
        .where(eq(events.id, other.eventId));
      const between = await read(ctx, seen);
      expect(between.rows.map(({ publicId }) => publicId)).toContain(other.publicId);
      seen = between.reached;
    });
    expect((await read(ctx, seen)).rows.map(({ kind, type }) => `${kind} ${type}`)).toEqual([
      'event changed',
      'occurrence changed',
    ]);
    await pool.end();
  }));

test('whoever reads while twenty write at once learns each change exactly once', () =>
  committed(async (ctx) => {
    const made = await Promise.all(Array.from({ length: 20 }, () => anEvening(ctx)));
    const seen: string[] = [];
    let at = await now(ctx);
    let writing = true;
    const reader = (async () => {
      for (let last = false; !last; ) {
        last = !writing;
        const { rows, reached } = await read(ctx, at, 3);
        seen.push(...rows.flatMap(({ kind, publicId }) => (kind === 'event' ? publicId : [])));
        at = reached;
        if (rows.length > 0) last = false;
      }
    })();
    await Promise.all(
      made.map(({ eventId }, n) =>
        ctx.db.transaction(async (db) => {
          await db
            .update(events)
            .set({ subtitle: { de: `Nummer ${n}` } })
            .where(eq(events.id, eventId));
          await db.execute(sql`select pg_sleep(${(n % 5) / 100})`);
        }),
      ),
    );
    writing = false;
    await reader;
    expect(seen.toSorted()).toEqual(made.map(({ publicId }) => publicId as string).toSorted());
  }));

test('the log is read from an instant, in steps, and forgotten when it is old', () =>
  committed(async (ctx) => {
    for (let n = 0; n < 3; n++) await anEvening(ctx);
    await ctx.db.update(publishedChanges).set({ at: ctx.now.add({ hours: 1 }) });
    await anEvening(ctx);
    expect((await placeBefore(ctx, ctx.now)).version).toBeGreaterThan(0);
    expect((await read(ctx, await placeBefore(ctx, ctx.now))).rows).toHaveLength(8);
    expect((await read(ctx, await placeBefore(ctx, ctx.now.add({ hours: 2 })))).rows.length).toBeLessThanOrEqual(2);
    const steps: number[] = [];
    let { rows, reached, more } = await read(ctx, start, 3);
    steps.push(rows.length);
    while (more) {
      ({ rows, reached, more } = await read(ctx, reached, 3));
      steps.push(rows.length);
    }
    expect(steps).toEqual([3, 3, 2]);
    expect(await forgetChanges({ ...ctx, now: ctx.now.add({ hours: 24 * 403 }) })).toBeGreaterThanOrEqual(6);
  }));

test('every column of an event that is public is watched', () =>
  committed(async (ctx) => {
    const { rows } = await ctx.db.execute<{ name: string; watched: boolean }>(sql`
      select column_name as name, position('c.' || column_name || ',' in source) + position('c.' || column_name || ')' in source) > 0 as watched
      from information_schema.columns, pg_get_functiondef('change_events_updated'::regproc) source where table_name = 'events'`);
    const unwatched = rows.filter(({ watched }) => !watched).map(({ name }) => name);
    expect(unwatched.toSorted()).toEqual(['created_at', 'genre_confidence', 'source_read_at', 'updated_at']);
  }));
