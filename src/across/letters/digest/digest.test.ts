import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { cancelOccurrence } from '#modules/calendar/index.ts';
import { occurrences } from '#modules/calendar/schema.ts';
import { aDate, anEvent, asOperator } from '#modules/calendar/testing.ts';
import { confirmSubscription, endSubscription, findOpenEditions } from '#modules/subscriptions/index.ts';
import { aRequest, aSubscription, asSystem } from '#modules/subscriptions/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext, committed } from '#platform/testing.ts';
import { queuedFor, someAddresses } from '../testing.ts';
import { sendEditions } from './send-editions.ts';

const at = (ctx: Ctx, text: string): Ctx => ({ ...ctx, now: Temporal.Instant.from(text) });
const thursday = (ctx: Ctx) => asSystem(at(ctx, '2026-11-26T15:00Z'));
const oneGenre = { filter: { sparte: ['musik.chor'] } };

test('on Thursday at four everybody gets one letter: what is new, what is on, what was called off', () =>
  aContext(async (ctx) => {
    const { id, token } = await aSubscription(ctx, oneGenre);
    const tuesday = at(ctx, '2026-11-24T09:00Z');
    await anEvent(tuesday, {
      title: { de: 'Nachtschicht' },
      occurrences: [aDate('2026-11-28T20:00'), aDate('2026-11-29T20:00'), aDate('2026-12-20T20:00')],
    });
    const old = await anEvent(at(ctx, '2026-09-01T09:00Z'), {
      title: { de: 'Frühchor' },
      occurrences: [aDate('2026-12-01T08:00')],
    });
    const [date] = await ctx.db.select().from(occurrences).where(eq(occurrences.id, old.occurrenceIds[0]!));
    await cancelOccurrence(asOperator(tuesday), { id: date!.publicId, reason: 'Alle sind heiser.' });

    expect(await sendEditions(thursday(ctx), someAddresses)).toBe(1);
    expect(await sendEditions(thursday(ctx), someAddresses)).toBe(0);
    const [mail, ...more] = await queuedFor(ctx, id);
    expect(more).toEqual([]);
    expect(mail?.subject).toMatch(/^Wochenzettel: /);
    expect(mail?.text).toMatch(/Neu angekündigt[\s\S]*Nachtschicht[\s\S]*und 2 weitere Termine/);
    expect(mail?.text).toMatch(/Geändert oder abgesagt[\s\S]*Fällt aus: Frühchor[\s\S]*Alle sind heiser\./);
    expect(mail?.text).toMatch(/Die nächsten sieben Tage[\s\S]*Sa 28\.11\.[\s\S]*So 29\.11\./);
    expect(mail?.text).toContain('Eins ist neu, bei einem Termin hat sich etwas geändert, 3 Termine stehen');
    expect(mail?.text).toContain(`https://kultur.example/de/abo/${token}`);
    expect(mail?.html).toContain(`href="https://kultur.example/de/abo/${token}"`);
    expect(mail?.html).not.toMatch(/<img|<script|url\(|@import/);
  }));

test('before four, and more than a day later, nothing is sent', () =>
  aContext(async (ctx) => {
    await aSubscription(ctx, oneGenre);
    await anEvent(ctx);
    for (const moment of ['2026-11-26T14:59Z', '2026-11-27T15:00Z'])
      expect((await findOpenEditions(at(ctx, moment))).filter(({ rhythm }) => rhythm === 'weekly')).toEqual([]);
  }));

test('where there is nothing to tell no mail is sent', () =>
  aContext(async (ctx) => {
    const { id } = await aSubscription(ctx, { filter: { sparte: ['musik.chor'], stadtteil: ['nirgendwo'] } });
    await anEvent(ctx);
    await sendEditions(thursday(ctx), someAddresses);
    expect(await queuedFor(ctx, id)).toEqual([]);
  }));

test('who has not confirmed, or has ended it, or confirmed after four, gets none', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { occurrences: [aDate('2026-11-28T20:00')] });
    const unconfirmed = await aRequest(ctx, oneGenre);
    const ended = await aSubscription(ctx, oneGenre);
    await endSubscription(ctx, ended);
    const late = await aRequest(at(ctx, '2026-11-26T14:00Z'), oneGenre);
    await confirmSubscription(at(ctx, '2026-11-26T15:00:01Z'), late);
    await sendEditions(asSystem(at(ctx, '2026-11-26T15:10Z')), someAddresses);
    for (const { id } of [unconfirmed, ended, late]) expect(await queuedFor(ctx, id)).toEqual([]);
  }));

test('what was announced is new once: the next edition begins where this one ended', () =>
  aContext(async (ctx) => {
    const { id } = await aSubscription(ctx, oneGenre);
    await anEvent(at(ctx, '2026-11-24T09:00Z'), {
      title: { de: 'Einmal neu' },
      occurrences: [aDate('2026-12-20T20:00')],
    });
    await anEvent(at(ctx, '2026-11-26T15:00:30Z'), {
      title: { de: 'Kurz nach vier' },
      occurrences: [aDate('2026-12-21T20:00')],
    });
    await sendEditions(asSystem(at(ctx, '2026-11-26T15:15Z')), someAddresses);
    await sendEditions(asSystem(at(ctx, '2026-12-03T15:00Z')), someAddresses);
    const [first, second] = await queuedFor(ctx, id);
    expect(first?.text).toContain('Einmal neu');
    expect(first?.text).not.toContain('Kurz nach vier');
    expect(second?.text).toContain('Kurz nach vier');
    expect(second?.text).not.toContain('Einmal neu');
  }));

test('the daily letter tells today, in English for who reads English', () =>
  aContext(async (ctx) => {
    const { id } = await aSubscription(ctx, { ...oneGenre, rhythm: 'daily', language: 'en' });
    await anEvent(ctx, { title: { de: 'Nachtschicht', en: 'Night shift' }, occurrences: [aDate('2026-11-23T20:00')] });
    await sendEditions(asSystem(at(ctx, '2026-11-23T06:05Z')), someAddresses);
    const [mail] = await queuedFor(ctx, id);
    expect(mail?.subject).toMatch(/^The day’s sheet: /);
    expect(mail?.text).toMatch(/Today[\s\S]*Night shift/);
    expect(mail?.html).toContain('<html lang="en">');
  }));

test('a list with a period of its own is told as it is', () =>
  aContext(async (ctx) => {
    const { id } = await aSubscription(ctx, { filter: { sparte: ['musik.chor'], wann: ['2026-12'] } });
    await anEvent(at(ctx, '2026-09-01T09:00Z'), {
      occurrences: [aDate('2026-12-20T20:00'), aDate('2026-11-28T20:00')],
    });
    await sendEditions(thursday(ctx), someAddresses);
    const [mail] = await queuedFor(ctx, id);
    expect(mail?.text).toMatch(/Das steht an[\s\S]*So 20\.12\./);
    expect(mail?.text).not.toContain('28.11.');
  }));

test('no title can break out of a letter', () =>
  aContext(async (ctx) => {
    const { id } = await aSubscription(ctx, oneGenre);
    const hostile = `A\r\nBcc: x@evil.example\u0001 "><img src=x onerror=alert(1)> {{constructor}} \${1} <%= 1 %> {list}`;
    await anEvent(at(ctx, '2026-11-24T09:00Z'), { title: { de: hostile }, occurrences: [aDate('2026-11-28T20:00')] });
    await sendEditions(thursday(ctx), someAddresses);
    const [mail] = await queuedFor(ctx, id);
    expect(mail?.html).not.toContain('<img');
    expect(mail?.html).toContain(
      `&quot;&gt;&lt;img src=x onerror=alert(1)&gt; {{constructor}} \${1} &lt;%= 1 %&gt; {list}`,
    );
    expect(mail?.text).toContain('A Bcc: x@evil.example "><img');
    expect(mail?.text).not.toContain('\u0001');
  }));

test('two workers at once, killed and begun again, send each letter once', () =>
  committed(async (ctx) => {
    await anEvent(ctx, { occurrences: [aDate('2026-11-28T20:00')] });
    const all = [];
    for (let n = 0; n < 30; n++)
      all.push(await aSubscription(ctx, { filter: { sparte: ['musik.chor'], alter: [String(n % 3)] } }));
    const counts = await Promise.all([
      sendEditions(thursday(ctx), someAddresses),
      sendEditions(thursday(ctx), someAddresses),
    ]);
    await ctx.db.execute('delete from subscription_editions');
    counts.push(await sendEditions(thursday(ctx), someAddresses));
    expect(counts.reduce((sum, count) => sum + count)).toBe(30);
    for (const { id } of all) expect(await queuedFor(ctx, id)).toHaveLength(1);
  }));
