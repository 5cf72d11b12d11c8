import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Ctx } from '../context.ts';
import { aContext } from '../testing.ts';
import { countDead, forgetMails } from './forget-mails.ts';
import { dropMail, retryDeadMails, retryMail } from './handle-dead-mails.ts';
import type { Mail } from './mail.ts';
import { queueMail } from './queue-mails.ts';
import { mails } from './schema.ts';
import { verdict } from './verdict.ts';
import { listMails, viewMailStanding } from './view-mails.ts';
import { forgetWritten, nameOfWritten } from './written-mails.ts';

const aMail = (key: string, more: Partial<Mail> = {}): Mail => ({
  ...{ key, kind: 'test', to: 'lena@example.org', language: 'de', subject: key, text: key },
  ...more,
});

const after = (ctx: Ctx, days: number): Ctx => ({ ...ctx, now: ctx.now.add({ hours: days * 24 }) });
const keys = async (ctx: Ctx) => (await ctx.db.select({ key: mails.key }).from(mails)).map(({ key }) => key).sort();

async function end(ctx: Ctx, key: string, how: 'taken' | 'bounced') {
  const queued = await queueMail(ctx, aMail(key));
  if (!queued.ok) throw new Error('Not queued');
  const { id } = queued.value;
  const handed =
    how === 'taken' ? ({ kind: how } as const) : ({ kind: 'refused', forGood: true, why: 'recipient 550' } as const);
  const fate = verdict({ id, attempts: 0, firstTriedAt: null, unsureAt: null }, handed, ctx.now);
  await ctx.db.update(mails).set(fate).where(eq(mails.id, id));
  return id;
}

const folder = async (work: (folder: string) => Promise<void>) => {
  const place = await mkdtemp(join(tmpdir(), 'litfass-mail-'));
  await work(place).finally(() => rm(place, { recursive: true }));
};

test('after two weeks nobody remembers to whom a mail went, and what waits is not forgotten', () =>
  folder((place) =>
    aContext(async (ctx) => {
      await end(ctx, 'sent', 'taken');
      await end(ctx, 'dead', 'bounced');
      await queueMail(ctx, aMail('waiting'));
      await queueMail(ctx, aMail('stale', { expiresAt: ctx.now.add({ hours: 1 }) }));
      await forgetMails(ctx, place);
      expect(await keys(ctx)).toEqual(['dead', 'sent', 'stale', 'waiting']);
      await forgetMails(after(ctx, 13), place);
      expect(await keys(ctx)).toEqual(['dead', 'sent', 'waiting']);
      expect(await forgetMails(after(ctx, 15), place)).toEqual({ rows: 2, files: 0 });
      expect(await keys(ctx)).toEqual(['waiting']);
    }),
  ));

test('operators see what waits, what died and why, and no address', () =>
  aContext(async (ctx) => {
    const id = await end(ctx, 'dead', 'bounced');
    await queueMail(ctx, aMail('waiting', { notBefore: ctx.now.add({ hours: 3 }) }));
    await end(ctx, 'sent', 'taken');
    expect(await viewMailStanding(ctx)).toEqual({
      waiting: 1,
      dead: 1,
      nextTryAt: ctx.now.add({ hours: 3 }),
      lastSentAt: ctx.now,
      reasons: [],
    });
    const dead = await listMails(ctx, 'dead');
    expect(dead).toMatchObject([{ id, kind: 'test', domain: 'example.org', attempts: 1, why: 'recipient 550' }]);
    expect(JSON.stringify(dead)).not.toContain('lena');
    expect(await listMails(ctx, 'waiting')).toMatchObject([{ attempts: 0, why: undefined }]);
  }));

test('a mail that was given up is tried again, or thrown away, by hand', () =>
  aContext(async (ctx) => {
    const [first, second] = [await end(ctx, 'one', 'bounced'), await end(ctx, 'two', 'bounced')];
    const sent = await end(ctx, 'sent', 'taken');
    expect(await retryMail(ctx, sent)).toBe(0);
    expect(await retryMail(ctx, first)).toBe(1);
    expect(await countDead(ctx)).toBe(1);
    expect(await retryDeadMails(ctx)).toBe(1);
    expect((await viewMailStanding(ctx)).waiting).toBe(2);
    expect(await dropMail(ctx, second)).toBe(true);
    expect(await dropMail(ctx, second)).toBe(false);
    expect(await dropMail(ctx, sent)).toBe(false);
  }));

test('of mails without a server the newest five hundred of two weeks are kept', () =>
  folder(async (place) => {
    const now = Temporal.Instant.from('2026-11-25T16:00Z');
    const id = (number: number) => `0199d0a0-0000-7000-8000-${String(number).padStart(12, '0')}`;
    const names = Array.from({ length: 510 }, (_, at) => nameOfWritten(id(at), now.subtract({ minutes: at })));
    const old = nameOfWritten(id(999), now.subtract({ hours: 24 * 15 }));
    for (const name of [...names.slice(0, 480), old, 'notes.txt']) await writeFile(join(place, name), '');
    expect(await forgetWritten(place, now)).toBe(1);
    for (const name of names) await writeFile(join(place, name), '');
    expect(await forgetWritten(place, now)).toBe(10);
    expect((await readdir(place)).sort()).toEqual([...names.slice(0, 500), 'notes.txt'].sort());
  }));
