import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aContext, committed } from '../testing.ts';
import type { Mail } from './mail.ts';
import { mailsAtOnceMax, queueMail, queueMails } from './queue-mails.ts';
import { mails } from './schema.ts';

const mail: Mail = {
  key: 'test once',
  kind: 'test',
  to: 'lena@example.org',
  language: 'de',
  subject: 'Grüße vom Fluss',
  text: 'Heute Abend.',
};

test('the same key is queued once, whatever the mail says', () =>
  aContext(async (ctx) => {
    expect(await queueMail(ctx, mail)).toMatchObject({ ok: true });
    expect(await queueMail(ctx, { ...mail, to: 'other@example.org' })).toEqual({
      ok: false,
      refusal: { kind: 'queued-before' },
    });
  }));

test('it is the key that holds: the same mail under another key is another mail', () =>
  aContext(async (ctx) => {
    await queueMail(ctx, mail);
    expect(await queueMail(ctx, { ...mail, key: 'test twice' })).toMatchObject({ ok: true });
  }));

test('of two equal keys in one statement the first is queued', () =>
  aContext(async (ctx) => {
    const [first, again, nobody] = await queueMails(ctx, [mail, mail, { ...mail, key: 'nobody', to: 'a@x, b@y' }]);
    expect(first?.ok).toBe(true);
    expect(again).toEqual({ ok: false, refusal: { kind: 'queued-before' } });
    expect(nobody).toEqual({ ok: false, refusal: { kind: 'no-address' } });
  }));

test('five hundred mails are one statement and one job', () =>
  aContext(async (ctx) => {
    const many = Array.from({ length: mailsAtOnceMax }, (_, at) => ({ ...mail, key: `many ${at}` }));
    expect((await queueMails(ctx, many)).every(({ ok }) => ok)).toBe(true);
    await queueMail(ctx, mail);
    await ctx.db.execute(sql`set constraints wake_mails immediate`);
    const { rows } = await ctx.db.execute(
      sql`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'send-mails'`,
    );
    expect(rows).toEqual([{ jobs: 1 }]);
    await expect(queueMails(ctx, [...many, mail])).rejects.toThrow('At most');
  }));

test('a subject stays one short line, and no text has a NUL', () =>
  aContext(async (ctx) => {
    const subject = `Los\r\nBcc: all@example.org\0\u2028${'lang '.repeat(1000)}`;
    await queueMail(ctx, { ...mail, subject, text: 'a\0b' });
    const [row] = await ctx.db.select().from(mails).where(eq(mails.key, mail.key));
    expect(row?.subject).toMatch(/^Los Bcc: all@example.org lang [lang ]{160,170}…$/);
    expect(row?.text).toBe('ab');
  }));

test('a mail says who it is from the beginning', () =>
  aContext(async (ctx) => {
    await queueMail(ctx, mail);
    const [row] = await ctx.db.select().from(mails).where(eq(mails.key, mail.key));
    expect(row?.messageId).toMatch(new RegExp(`^<${row?.id}@[a-z.]+>$`));
  }));

test.each([
  { listUnsubscribe: { https: 'javascript:alert(1)' } },
  { listUnsubscribe: { https: 'https://example.org/', mailto: 'https://example.org/' } },
  { listUnsubscribe: { https: `https://example.org/${'a'.repeat(1_000)}` } },
  { listId: 'woche.example.org\r\nBcc: x@example.org' },
  { replyTo: 'a@example.org, b@example.org' },
])('a header that cannot stand in a mail is a fault of ours: %j', (headers) =>
  aContext(async (ctx) => {
    await expect(queueMail(ctx, { ...mail, headers })).rejects.toThrow('no proper');
  }),
);

test('the database itself refuses a second recipient and an unknown header', () =>
  aContext(async (ctx) => {
    await queueMail(ctx, mail);
    const broken = (set: Partial<typeof mails.$inferInsert>) =>
      expect(ctx.db.transaction((tx) => tx.update(mails).set(set).where(eq(mails.key, mail.key)))).rejects.toThrow();
    await broken({ recipient: 'a@example.org,b@example.org' });
    await broken({ headers: { bcc: 'b@example.org' } as never });
    await broken({ subject: 'a\nb' });
    await broken({ lastError: '550 lena@example.org unknown' });
    await broken({ sentAt: ctx.now });
  }));

test('who queues a mail holds up nobody else who does', () =>
  committed(async (ctx) => {
    await ctx.db.transaction(async (tx) => {
      expect(await queueMail({ ...ctx, db: tx }, mail)).toMatchObject({ ok: true });
      expect(await queueMail(ctx, { ...mail, key: 'beside it' })).toMatchObject({ ok: true });
    });
    const { rows } = await ctx.db.execute(sql`select task_identifier, key from graphile_worker.jobs`);
    expect(rows).toEqual([{ task_identifier: 'send-mails', key: 'send-mails' }]);
  }));

test('what is undone wakes nobody', () =>
  committed(async (ctx) => {
    const undone = ctx.db.transaction(async (tx) => {
      await queueMail({ ...ctx, db: tx }, mail);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await ctx.db.execute(sql`select from graphile_worker.jobs`)).rows).toEqual([]);
    expect((await ctx.db.execute(sql`select from mails`)).rows).toEqual([]);
  }));
