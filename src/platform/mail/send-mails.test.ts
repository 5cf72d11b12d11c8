import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Ctx } from '../context.ts';
import { committed } from '../testing.ts';
import { holdDue } from './due-mails.ts';
import type { Mail } from './mail.ts';
import { queueMail } from './queue-mails.ts';
import { mails } from './schema.ts';
import { sendMails } from './send-mails.ts';
import { type PlayedSmtp, type SmtpMode, smtpServer } from './testing.ts';

const aMail = (key: string, more: Partial<Mail> = {}): Mail => ({
  key,
  kind: 'test',
  to: `${key.replaceAll(' ', '-')}@example.org`,
  language: 'de',
  subject: `Betreff ${key}`,
  text: `Text ${key}`,
  ...more,
});

const placeOf = ({ url }: Pick<PlayedSmtp, 'url'>) => ({ kind: 'server', url, patienceMs: 1_000 }) as const;
const after = (ctx: Ctx, duration: Temporal.DurationLike): Ctx => ({ ...ctx, now: ctx.now.add(duration) });

async function row(ctx: Ctx, key: string) {
  const [found] = await ctx.db.select().from(mails).where(eq(mails.key, key));
  if (!found) throw new Error(`No mail ${key}`);
  return found;
}

/** A database and a mail server of the test's own. */
const posting = (mode: SmtpMode, work: (ctx: Ctx, server: PlayedSmtp) => Promise<void>) =>
  committed(async (ctx) => {
    const server = await smtpServer({ mode });
    try {
      await work(ctx, server);
    } finally {
      await server.close();
    }
  });

/** Tries every minute for as long as said; gives back the minute after. */
async function everyMinute(ctx: Ctx, server: Pick<PlayedSmtp, 'url'>, minutes: number, from = 0) {
  for (let minute = from; minute < from + minutes; minute += 1)
    await sendMails(after(ctx, { minutes: minute }), placeOf(server));
  return from + minutes;
}

test('what the server has taken is sent, and nothing of what it said stays here', () =>
  posting('ok', async (ctx, server) => {
    await queueMail(ctx, aMail('one', { html: '<p>Text</p>', headers: { listId: 'a.example.org' } }));
    expect(await sendMails(ctx, placeOf(server))).toMatchObject({ sent: 1, refused: 0, dead: 0, more: false });
    expect(server.received).toMatchObject([{ to: ['one@example.org'] }]);
    expect(await row(ctx, 'one')).toMatchObject({ sentAt: ctx.now, subject: '', text: '', html: null, headers: {} });
    await sendMails(ctx, placeOf(server));
    expect(server.received).toHaveLength(1);
  }));

test('who is refused for the moment gets the mail at the next try, under the same Message-ID', () =>
  posting('450 then ok', async (ctx, server) => {
    await queueMail(ctx, aMail('grey'));
    expect(await sendMails(ctx, placeOf(server))).toMatchObject({ sent: 0, refused: 1 });
    const waiting = await row(ctx, 'grey');
    expect(waiting).toMatchObject({ attempts: 1, lastError: 'recipient 450 4.2.0', sentAt: null });
    await sendMails(after(ctx, { seconds: 40 }), placeOf(server));
    expect(server.asked).toHaveLength(1);
    await sendMails(after(ctx, { minutes: 1 }), placeOf(server));
    expect(server.received.map(({ messageId }) => messageId)).toEqual([waiting.messageId]);
  }));

test(
  'who is refused for three days is given up, after ever longer pauses',
  () =>
    posting('450', async (ctx, server) => {
      await queueMail(ctx, aMail('never'));
      for (let tries = 0; tries < 200; tries += 1) {
        const { nextTryAt, deadAt } = await row(ctx, 'never');
        if (deadAt) break;
        await sendMails({ ...ctx, now: nextTryAt }, placeOf(server));
      }
      const dead = await row(ctx, 'never');
      expect(dead.deadAt?.since(ctx.now).total('hours')).toBeGreaterThan(71.9);
      expect(dead).toMatchObject({ lastError: 'recipient 450 4.2.0', text: 'Text never' });
      expect(server.asked.length).toBeGreaterThan(70);
      expect(server.asked.length).toBeLessThan(100);
    }),
  60_000,
);

test('who does not exist is given up at once, and the server’s words about them are not kept', () =>
  posting('550', async (ctx, server) => {
    await queueMail(ctx, aMail('nobody'));
    expect(await sendMails(ctx, placeOf(server))).toMatchObject({ refused: 1, dead: 1 });
    expect(await row(ctx, 'nobody')).toMatchObject({ deadAt: ctx.now, lastError: 'recipient 550 5.1.1' });
    await sendMails(after(ctx, { hours: 2 }), placeOf(server));
    expect(server.asked).toHaveLength(1);
  }));

test('a text that the server will not have is given up, and the next mail goes over the same connection', () =>
  posting('554', async (ctx, server) => {
    await queueMail(ctx, aMail('disliked'));
    server.onMail = () => {
      if (server.received.length > 1) server.mode = 'ok';
    };
    await queueMail(ctx, aMail('liked', { to: 'disliked@example.org' }));
    expect(await sendMails(ctx, placeOf(server))).toMatchObject({ refused: 1, dead: 1, sent: 1 });
    expect(await row(ctx, 'disliked')).toMatchObject({ lastError: 'message 554 5.7.1' });
  }));

test('a server that is away for half an hour costs no mail an attempt, and gets all of them once within two minutes', () =>
  posting('ok', async (ctx, first) => {
    await first.close();
    for (let at = 0; at < 25; at += 1)
      await queueMail(ctx, aMail(`mail ${at}`, { to: `reader-${at % 10}@example.org` }));
    const minute = await everyMinute(ctx, first, 30);
    expect(await row(ctx, 'mail 3')).toMatchObject({
      attempts: 0,
      lastError: 'server ECONNREFUSED',
      firstTriedAt: ctx.now,
    });
    const back = await smtpServer({ port: first.port });
    await everyMinute(ctx, back, 2, minute);
    await back.close();
    const texts = back.received.map(({ raw }) => /Text (mail \d+)/.exec(raw)?.[1]);
    expect(new Set(texts).size).toBe(25);
    expect(texts).toHaveLength(25);
    for (let reader = 0; reader < 10; reader += 1) {
      const theirs = texts
        .filter((text) => Number(text?.slice(5)) % 10 === reader)
        .map((text) => Number(text?.slice(5)));
      expect(theirs).toEqual(theirs.toSorted((a, b) => a - b));
    }
  }));

test(
  'the same for a server that refuses everybody for the moment: a few ask, the others wait, none waits longer than two minutes',
  () =>
    posting('450', async (ctx, server) => {
      for (let at = 0; at < 40; at += 1) await queueMail(ctx, aMail(`mail ${at}`));
      await sendMails(ctx, placeOf(server));
      expect(server.asked.length).toBeLessThan(15);
      const minute = await everyMinute(ctx, server, 29, 1);
      server.mode = 'ok';
      await everyMinute(ctx, server, 2, minute);
      expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(40);
      expect(server.received).toHaveLength(40);
    }),
  30_000,
);

test('nobody’s mail waits for somebody who is always refused, and theirs is called back only once', () =>
  posting('450 then ok', async (ctx, server) => {
    await queueMail(ctx, aMail('patient'));
    await sendMails(ctx, placeOf(server));
    server.mode = '450';
    await sendMails(after(ctx, { minutes: 1 }), placeOf(server));
    expect((await row(ctx, 'patient')).attempts).toBe(2);
    for (let minute = 2; minute < 12; minute += 1) {
      server.mode = 'ok';
      await queueMail(after(ctx, { minutes: minute }), aMail(`other ${minute}`));
      await sendMails(after(ctx, { minutes: minute }), { ...placeOf(server) });
    }
    expect((await row(ctx, 'patient')).attempts).toBeLessThanOrEqual(3);
    expect(server.received).toHaveLength(11);
  }));

test.each<SmtpMode>(['busy', 'hang'])(
  'a server that is %s stops the round, and no mail loses an attempt',
  (mode) =>
    posting(mode, async (ctx, server) => {
      for (let at = 0; at < 5; at += 1) await queueMail(ctx, aMail(`mail ${at}`));
      const { trouble, sent, more, noted } = await sendMails(ctx, placeOf(server));
      expect(trouble).toEqual({ kind: 'away', why: mode === 'busy' ? 'server 421 4.3.2' : 'server ETIMEDOUT' });
      expect({ sent, more, noted }).toEqual({ sent: 0, more: false, noted: 5 });
      expect(server.connections()).toBeLessThanOrEqual(3);
      expect(await row(ctx, 'mail 4')).toMatchObject({ attempts: 0, deadAt: null });
    }),
  30_000,
);

test('what an absent server has not taken for three days is given up', () =>
  posting('ok', async (ctx, server) => {
    await server.close();
    await queueMail(ctx, aMail('lost'));
    await sendMails(ctx, placeOf(server));
    await queueMail(after(ctx, { hours: 71 }), aMail('young'));
    expect(await sendMails(after(ctx, { hours: 72 }), placeOf(server))).toMatchObject({ dead: 1 });
    expect(await row(ctx, 'lost')).toMatchObject({ lastError: 'server ECONNREFUSED' });
    expect((await row(ctx, 'lost')).deadAt).not.toBeNull();
    expect((await row(ctx, 'young')).deadAt).toBeNull();
  }));

test('a server that does not want us is left in peace for a quarter of an hour', () =>
  posting('locked out', async (ctx, server) => {
    await queueMail(ctx, aMail('one'));
    const { trouble } = await sendMails(ctx, placeOf(server));
    expect(trouble).toEqual({ kind: 'locked-out', why: 'login 535 5.7.8' });
    const connections = server.connections();
    await sendMails(after(ctx, { minutes: 14 }), placeOf(server));
    expect(server.connections()).toBe(connections);
    server.mode = 'ok';
    expect(await sendMails(after(ctx, { minutes: 15 }), placeOf(server))).toMatchObject({ sent: 1 });
  }));

test('a server that hangs up once after it got the mail gets it twice at most, and the same one', () =>
  posting('drop once', async (ctx, server) => {
    await queueMail(ctx, aMail('perhaps'));
    await sendMails(ctx, placeOf(server));
    const { messageId, unsureAt, sentAt } = await row(ctx, 'perhaps');
    expect({ unsureAt, sentAt }).toEqual({ unsureAt: ctx.now, sentAt: null });
    await everyMinute(ctx, server, 3, 1);
    expect(server.received.map((mail) => mail.messageId)).toEqual([messageId, messageId]);
    expect((await row(ctx, 'perhaps')).sentAt).not.toBeNull();
  }));

test('a server that always hangs up gets a mail twice, and then somebody has to look', () =>
  posting('drop', async (ctx, server) => {
    await queueMail(ctx, aMail('perhaps'));
    await everyMinute(ctx, server, 30);
    expect(server.received).toHaveLength(2);
    expect(await row(ctx, 'perhaps')).toMatchObject({ lastError: 'unsure ECONNECTION', sentAt: null });
    expect((await row(ctx, 'perhaps')).deadAt).not.toBeNull();
  }));

test(
  'silence after the mail counts as perhaps arrived',
  () =>
    posting('hang after data', async (ctx, server) => {
      await queueMail(ctx, aMail('perhaps'));
      await sendMails(ctx, placeOf(server));
      expect(await row(ctx, 'perhaps')).toMatchObject({ lastError: 'unsure ETIMEDOUT', unsureAt: ctx.now });
    }),
  40_000,
);

test('a server that says yes twice gets every mail, and none more than twice', () =>
  posting('double', async (ctx, server) => {
    for (let at = 0; at < 40; at += 1) await queueMail(ctx, aMail(`mail ${at}`));
    await everyMinute(ctx, server, 5);
    const times = Map.groupBy(server.received, ({ messageId }) => messageId);
    expect(times.size).toBe(40);
    expect(Math.max(...[...times.values()].map(({ length }) => length))).toBeLessThanOrEqual(2);
    expect((await ctx.db.select().from(mails)).filter(({ sentAt }) => sentAt)).toHaveLength(40);
  }));

test('where the server offers TLS the mail travels in it', () =>
  posting('starttls', async (ctx, server) => {
    await queueMail(ctx, aMail('sealed'));
    await sendMails(ctx, placeOf(server));
    expect(server.received).toMatchObject([{ secure: true }]);
  }));

test('two workers at once send every mail once', () =>
  posting('ok', async (ctx, server) => {
    for (let at = 0; at < 60; at += 1) await queueMail(ctx, aMail(`mail ${at}`));
    server.onMail = () => new Promise((resolve) => setTimeout(resolve, 2));
    await Promise.all([sendMails(ctx, placeOf(server)), sendMails(ctx, placeOf(server))]);
    expect(server.received).toHaveLength(60);
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(60);
  }));

test('it is the hold that keeps the second worker off: without it the mail would leave twice', () =>
  posting('ok', async (ctx, server) => {
    await queueMail(ctx, aMail('held'));
    const { id } = await row(ctx, 'held');
    await ctx.db.transaction(async (tx) => {
      expect(await holdDue({ ...ctx, db: tx }, id)).toBeDefined();
      expect(await sendMails(ctx, placeOf(server))).toMatchObject({ sent: 0, more: false });
    });
    expect(await sendMails(ctx, placeOf(server))).toMatchObject({ sent: 1 });
  }));

test('what nobody could use any more is not sent, and what is not yet wanted waits', () =>
  posting('ok', async (ctx, server) => {
    await queueMail(ctx, aMail('stale', { expiresAt: ctx.now.add({ hours: 1 }) }));
    await queueMail(ctx, aMail('early', { notBefore: ctx.now.add({ hours: 2 }) }));
    await queueMail(ctx, aMail('now', { to: 'early@example.org' }));
    await sendMails(after(ctx, { hours: 1 }), placeOf(server));
    expect(server.received.map(({ to }) => to)).toEqual([['early@example.org']]);
    await sendMails(after(ctx, { hours: 2 }), placeOf(server));
    expect(server.received).toHaveLength(2);
    expect((await row(ctx, 'stale')).sentAt).toBeNull();
  }));
