import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  cancelOccurrence,
  deleteOccurrence,
  postponeOccurrence,
  rescheduleOccurrence,
} from '#modules/calendar/index.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import { anEvent, asOperator } from '#modules/calendar/testing.ts';
import { endSubscription, viewSubscription } from '#modules/subscriptions/index.ts';
import { asSystem, aWatch } from '#modules/subscriptions/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext, committed } from '#platform/testing.ts';
import { queuedFor, someAddresses } from '../testing.ts';
import { sendAlarms } from './send-alarms.ts';

async function aWatchedDate(ctx: Ctx) {
  const { occurrenceIds, eventId } = await anEvent(ctx);
  const [date] = await ctx.db.select().from(occurrences).where(eq(occurrences.id, occurrenceIds[0]!));
  return { date: date!, eventId, watch: await aWatch(ctx, date!.publicId) };
}

const tell = (ctx: Ctx, occurrenceId: (typeof occurrences.$inferSelect)['id']) =>
  sendAlarms(asSystem(ctx), { occurrenceIds: [occurrenceId] }, someAddresses);

test('who watches a date is told of each change once, however often the news arrives', () =>
  aContext(async (ctx) => {
    const { date, watch, eventId } = await aWatchedDate(ctx);
    expect(await tell(ctx, date.id)).toBe(0);
    await postponeOccurrence(asOperator(ctx), { id: date.publicId });
    expect(await tell(ctx, date.id)).toBe(1);
    expect(await tell(ctx, date.id)).toBe(0);
    expect(await sendAlarms(asSystem(ctx), { eventIds: [eventId] }, someAddresses)).toBe(0);
    await cancelOccurrence(asOperator(ctx), { id: date.publicId, reason: 'Alle sind heiser.' });
    expect(await tell(ctx, date.id)).toBe(1);
    const [first, second] = await queuedFor(ctx, watch.id);
    expect(first).toMatchObject({ kind: 'alarm', subject: 'Verschoben: Nachtschicht' });
    expect(second?.subject).toBe('Fällt aus: Nachtschicht');
    expect(second?.text).toContain('Fällt aus. Alle sind heiser.');
  }));

test('of several changes at once only how it stands in the end is told', () =>
  aContext(async (ctx) => {
    const { date, watch } = await aWatchedDate(ctx);
    await postponeOccurrence(asOperator(ctx), { id: date.publicId });
    const start = Temporal.PlainDateTime.from('2026-12-05T19:00');
    await rescheduleOccurrence(asOperator(ctx), { id: date.publicId, start });
    expect(await tell(ctx, date.id)).toBe(1);
    expect(await tell(ctx, date.id)).toBe(0);
    const [mail] = await queuedFor(ctx, watch.id);
    expect(mail?.subject).toBe('Verlegt: Nachtschicht');
    expect(mail?.text).toContain('Sa 5.12. · Musik, 19 Uhr');
  }));

test('a date that was taken down is told, and what watched it is over', () =>
  aContext(async (ctx) => {
    const { date, watch } = await aWatchedDate(ctx);
    await deleteOccurrence(asOperator(ctx), { id: date.publicId });
    expect(await tell(ctx, date.id)).toBe(1);
    expect(await tell(ctx, date.id)).toBe(0);
    const [mail] = await queuedFor(ctx, watch.id);
    expect(mail?.subject).toBe('Abgenommen: Nachtschicht');
    expect(mail?.text).not.toContain(watch.token);
    expect(await viewSubscription(ctx, watch.token)).toEqual({ kind: 'ended' });
  }));

test('who has ended it is told nothing', () =>
  aContext(async (ctx) => {
    const { date, watch } = await aWatchedDate(ctx);
    await endSubscription(ctx, watch);
    await cancelOccurrence(asOperator(ctx), { id: date.publicId });
    expect(await tell(ctx, date.id)).toBe(0);
  }));

test('two workers at once tell once', () =>
  committed(async (ctx) => {
    const { date, watch } = await aWatchedDate(ctx);
    await cancelOccurrence(asOperator(ctx), { id: date.publicId });
    const told = await Promise.all(Array.from({ length: 6 }, () => tell(ctx, date.id)));
    expect(told.reduce((sum, count) => sum + count)).toBe(1);
    expect(await queuedFor(ctx, watch.id)).toHaveLength(1);
  }));
