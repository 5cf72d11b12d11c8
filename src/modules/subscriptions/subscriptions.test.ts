import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Id } from '#kernel/ids.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import { aDate, anEvent } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext, announced, committed } from '#platform/testing.ts';
import { askForSubscription } from './ask-for-subscription.ts';
import { changeSubscription } from './change-subscription.ts';
import { confirmSubscription } from './confirm-subscription.ts';
import { endSubscription } from './end-subscription.ts';
import { forgetSubscriptions } from './forget-subscriptions.ts';
import { subscriptionProofs, subscriptionRequests, subscriptions } from './schema.ts';
import { anAddress, aRequest, aSubscription, asSystem, aWatch } from './testing.ts';
import { hashOfAddress } from './token.ts';
import { viewSubscription } from './view-subscription.ts';

const later = (ctx: Ctx, hours: number): Ctx => ({ ...ctx, now: ctx.now.add({ hours }) });
const rowOf = async (ctx: Ctx, id: Id<'subscription'>) =>
  (await ctx.db.select().from(subscriptions).where(eq(subscriptions.id, id)))[0];
const inAllTables = async (ctx: Ctx, text: string) => {
  const found: string[] = [];
  for (const table of [
    'subscriptions',
    'subscription_requests',
    'subscription_proofs',
    'graphile_worker._private_jobs',
  ]) {
    const { rows } = await ctx.db.execute(sql`select 1 from ${sql.raw(table)} t where t::text like ${`%${text}%`}`);
    if (rows.length > 0) found.push(table);
  }
  return found;
};

test('what is asked for waits until somebody says yes to it with the key from the mail', () =>
  aContext(async (ctx) => {
    const { id, token } = await aRequest(ctx);
    expect(await announced(ctx, id)).toEqual(['subscriptions.subscription-asked-for']);
    expect(await viewSubscription(ctx, token)).toEqual({
      kind: 'found',
      view: { kind: 'list', filter: { sparte: ['musik'] }, rhythm: 'weekly', language: 'de', confirmed: false },
    });
    expect(await confirmSubscription(ctx, { token })).toMatchObject({ ok: true });
    expect(await confirmSubscription(later(ctx, 100), { token })).toMatchObject({ ok: true });
    expect((await rowOf(ctx, id))?.confirmedAt?.equals(ctx.now)).toBe(true);
  }));

test('the key lies nowhere in the database', () =>
  aContext(async (ctx) => {
    const { token } = await aSubscription(ctx);
    expect(token).toMatch(/^[0-9a-f]{64}$/);
    expect(await inAllTables(ctx, token)).toEqual([]);
  }));

test('a key that was guessed opens nothing', () =>
  aContext(async (ctx) => {
    const token = 'f'.repeat(64);
    expect(await viewSubscription(ctx, token)).toBeUndefined();
    for (const refused of [
      await confirmSubscription(ctx, { token }),
      await changeSubscription(ctx, { token, rhythm: 'daily', language: 'de' }),
      await endSubscription(ctx, { token }),
    ])
      expect(refused).toEqual({ ok: false, refusal: { kind: 'not-found' } });
  }));

test('after two days a link opens nothing, and what was not confirmed is forgotten', () =>
  aContext(async (ctx) => {
    const { id, token } = await aRequest(ctx);
    expect(await viewSubscription(later(ctx, 47), token)).toBeDefined();
    expect(await viewSubscription(later(ctx, 48), token)).toBeUndefined();
    expect(await confirmSubscription(later(ctx, 48), { token })).toMatchObject({ ok: false });
    await forgetSubscriptions(asSystem(later(ctx, 49)));
    expect(await rowOf(ctx, id)).toBeUndefined();
  }));

test('who asks twice has one subscription, and only its owner changes a confirmed one', () =>
  aContext(async (ctx) => {
    const email = anAddress();
    const first = await aRequest(ctx, { email });
    const second = await aRequest(later(ctx, 1), { email: email.toUpperCase(), rhythm: 'daily' });
    expect(second.id).toBe(first.id);
    expect((await rowOf(ctx, first.id))?.rhythm).toBe('daily');
    await confirmSubscription(later(ctx, 2), first);
    await aRequest(later(ctx, 3), { email, rhythm: 'weekly' });
    expect(await rowOf(ctx, first.id)).toMatchObject({ rhythm: 'daily' });
    expect((await rowOf(ctx, first.id))?.askedAt.equals(ctx.now.add({ hours: 1 }))).toBe(true);
  }));

test('the order and the page of a list are no part of its subscription', () =>
  aContext(async (ctx) => {
    const { id } = await aRequest(ctx, {
      filter: { preis: ['frei'], sortierung: ['neu'], seite: ['3'], feed: ['aenderungen'], wann: ['wochenende'] },
    });
    expect((await rowOf(ctx, id))?.filter).toBe('preis=frei&wann=wochenende');
  }));

test('one address gets five mails an hour, and what comes beyond is refused', () =>
  aContext(async (ctx) => {
    const email = anAddress();
    const ask = (ctx: Ctx, plz: string) =>
      askForSubscription(ctx, { email, language: 'de', kind: 'list', filter: { plz: [plz] }, rhythm: 'daily' });
    for (const plz of ['10001', '10002', '10003', '10004', '10005']) expect((await ask(ctx, plz)).ok).toBe(true);
    expect(await ask(ctx, '10006')).toEqual({ ok: false, refusal: { kind: 'too-many-requests' } });
    expect((await ask(later(ctx, 2), '10006')).ok).toBe(true);
  }));

test('twenty requests at the same moment are five mails all the same', () =>
  committed(async (ctx) => {
    const email = anAddress();
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        askForSubscription(ctx, {
          email,
          language: 'de',
          kind: 'list',
          filter: { alter: [String(at)] },
          rhythm: 'daily',
        }),
      ),
    );
    expect(asked.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await ctx.db.select().from(subscriptionRequests)).toHaveLength(5);
  }));

test('rhythm and language are changed by whoever has the key, but no list comes twice in one language', () =>
  aContext(async (ctx) => {
    const email = anAddress();
    const german = await aSubscription(ctx, { email });
    expect(await changeSubscription(ctx, { ...german, rhythm: 'daily', language: 'en' })).toMatchObject({ ok: true });
    expect(await rowOf(ctx, german.id)).toMatchObject({ rhythm: 'daily', language: 'en' });
    await aSubscription(ctx, { email, language: 'de' });
    expect(await changeSubscription(ctx, { ...german, rhythm: 'daily', language: 'de' })).toEqual({
      ok: false,
      refusal: { kind: 'there-already' },
    });
  }));

test('what is ended is gone at once; that it had been wanted can be proved without the address', () =>
  aContext(async (ctx) => {
    const email = anAddress();
    const { id, token } = await aSubscription(ctx, { email });
    const ended = await endSubscription(later(ctx, 5), { token });
    expect(ended).toMatchObject({ ok: true, value: { filter: 'sparte=musik' } });
    expect(await rowOf(ctx, id)).toBeUndefined();
    expect(await inAllTables(ctx, email)).toEqual([]);
    expect(await announced(ctx, id)).toContain('subscriptions.subscription-ended');
    expect(await viewSubscription(ctx, token)).toEqual({ kind: 'ended' });
    expect(await endSubscription(ctx, { token })).toMatchObject({ ok: false });
    const proof = () =>
      ctx.db
        .select()
        .from(subscriptionProofs)
        .where(eq(subscriptionProofs.addressHash, hashOfAddress(email)));
    expect(await proof()).toHaveLength(1);
    await forgetSubscriptions(asSystem(later(ctx, 24 * 365 * 3)));
    expect(await proof()).toHaveLength(1);
    await forgetSubscriptions(asSystem(later(ctx, 24 * (365 * 3 + 3))));
    expect(await proof()).toHaveLength(0);
  }));

test('what never was confirmed leaves nothing behind', () =>
  aContext(async (ctx) => {
    const email = anAddress();
    const { token } = await aRequest(ctx, { email });
    await endSubscription(ctx, { token });
    expect(await viewSubscription(ctx, token)).toBeUndefined();
    expect(
      await ctx.db
        .select()
        .from(subscriptionProofs)
        .where(eq(subscriptionProofs.addressHash, hashOfAddress(email))),
    ).toEqual([]);
  }));

test('an alarm is for a date there is, and ends the day after it', () =>
  aContext(async (ctx) => {
    const { occurrenceIds } = await anEvent(ctx, {
      occurrences: [aDate('2026-12-02T20:00', { endsLocal: undefined })],
    });
    const [date] = await ctx.db.select().from(occurrences).where(eq(occurrences.id, occurrenceIds[0]!));
    const { id } = await aWatch(ctx, date!.publicId);
    await forgetSubscriptions(asSystem({ ...ctx, now: Temporal.Instant.from('2026-12-03T18:00Z') }));
    expect(await rowOf(ctx, id)).toMatchObject({ kind: 'occurrence', rhythm: null, toldSequence: 0 });
    await forgetSubscriptions(asSystem({ ...ctx, now: Temporal.Instant.from('2026-12-03T20:00Z') }));
    expect(await rowOf(ctx, id)).toBeUndefined();

    await ctx.db.update(occurrences).set({ deletedAt: ctx.now }).where(eq(occurrences.id, date!.id));
    expect(
      await askForSubscription(ctx, {
        email: anAddress(),
        language: 'de',
        kind: 'occurrence',
        publicId: date!.publicId,
      }),
    ).toEqual({ ok: false, refusal: { kind: 'not-found' } });
  }));

test('only the house itself notes and forgets', () =>
  aContext(async (ctx) => {
    expect(await forgetSubscriptions(ctx)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
  }));
