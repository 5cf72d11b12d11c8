import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { aDate, anEvent } from '#modules/calendar/testing.ts';
import { confirmSubscription, endSubscription, viewSubscription } from '#modules/subscriptions/index.ts';
import { anAddress, aRequest, asSystem } from '#modules/subscriptions/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { sendMails } from '#platform/mail/send-mails.ts';
import { type PlayedSmtp, smtpServer } from '#platform/mail/testing.ts';
import { committed } from '#platform/testing.ts';
import { answerRequest } from './answer-request.ts';
import { sendEditions } from './digest/send-editions.ts';
import { withdrawLetters } from './keys.ts';
import { someAddresses } from './testing.ts';

const at = (ctx: Ctx, text: string): Ctx => ({ ...ctx, now: Temporal.Instant.from(text) });
const thursday = '2026-11-26T15:00Z';

const posting = (work: (ctx: Ctx, server: PlayedSmtp) => Promise<void>) =>
  committed(async (ctx) => {
    const server = await smtpServer({ mode: 'ok' });
    try {
      await work(ctx, server);
    } finally {
      await server.close();
    }
  });

const send = (ctx: Ctx, { url }: PlayedSmtp) => sendMails(ctx, { kind: 'server', url });
const linkIn = (text = '') => /https:\/\/kultur\.example\/(?:de|en)\/abo\/([0-9a-f]{64})/.exec(text);

test('asked for, confirmed with the link from the mail, read on Thursday, ended with the link its head names', () =>
  posting(async (ctx, server) => {
    const email = anAddress();
    await anEvent(at(ctx, '2026-11-24T09:00Z'), {
      title: { de: 'Nachtschicht – "live"' },
      occurrences: [aDate('2026-11-28T20:00')],
    });
    const { id } = await aRequest(ctx, { email, filter: { sparte: ['musik'] } });
    await answerRequest(asSystem(ctx), { subscriptionId: id, askedAt: ctx.now }, someAddresses);
    await send(ctx, server);
    const [asking] = server.received;
    expect(asking?.to).toEqual([email]);
    const question = await simpleParser(asking?.raw ?? '');
    const token = linkIn(question.text)?.[1] ?? '';
    expect(linkIn(String(question.html))?.[1]).toBe(token);
    expect(question.headers.has('list')).toBe(false);
    await confirmSubscription(ctx, { token });

    await sendEditions(asSystem(at(ctx, thursday)), someAddresses);
    await send(at(ctx, thursday), server);
    const letter = await simpleParser(server.received[1]?.raw ?? '');
    expect(letter.subject).toBe('Wochenzettel: Musik');
    expect(letter.text).toContain('Nachtschicht – "live"');
    expect(letter.html).toContain('Nachtschicht – &quot;live&quot;');
    expect(letter.headers.get('list')).toMatchObject({
      id: { name: 'abo.feeds.wesselheim.example' },
      unsubscribe: { url: `https://kultur.example/de/abo/${token}` },
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    });

    await endSubscription(ctx, { token });
    expect(await viewSubscription(ctx, token)).toEqual({ kind: 'ended' });
    await sendEditions(asSystem(at(ctx, '2026-12-03T15:00Z')), someAddresses);
    await send(at(ctx, '2026-12-03T15:00Z'), server);
    expect(server.received).toHaveLength(2);
  }));

test('a letter that waits for the mail server does not reach who has ended the subscription meanwhile', () =>
  posting(async (ctx, server) => {
    await anEvent(ctx, { occurrences: [aDate('2026-11-28T20:00')] });
    const [stays, goes] = [await aRequest(ctx), await aRequest(ctx)];
    for (const request of [stays, goes]) await confirmSubscription(ctx, request);
    expect(await sendEditions(asSystem(at(ctx, thursday)), someAddresses)).toBe(2);
    await endSubscription(ctx, goes);
    expect(await withdrawLetters(asSystem(ctx), goes.id)).toBe(1);
    await send(at(ctx, thursday), server);
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.raw.replaceAll(/=\r?\n/g, '')).toContain(stays.token);
  }));
