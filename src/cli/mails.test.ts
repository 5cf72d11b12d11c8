import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Ctx } from '#platform/context.ts';
import { queueMail } from '#platform/mail/queue-mails.ts';
import { mails } from '#platform/mail/schema.ts';
import { aContext } from '#platform/testing.ts';
import { mailCommands } from './mails.ts';

const run = (ctx: Ctx, ...words: string[]) => mailCommands.mails!(ctx, words);

async function aDeadMail(ctx: Ctx) {
  const mail = { key: 'dead', kind: 'digest', to: 'lena@example.org', subject: 'Geheim', text: 'Geheim' } as const;
  const queued = await queueMail(ctx, { ...mail, language: 'de' });
  if (!queued.ok) throw new Error('Not queued');
  const { id } = queued.value;
  await ctx.db.update(mails).set({ deadAt: ctx.now, lastError: 'recipient 550 5.1.1' }).where(eq(mails.id, id));
  return id;
}

test('operators see which mails were given up and why, and neither whom nor what', () =>
  aContext(async (ctx) => {
    const id = await aDeadMail(ctx);
    const { code, lines } = await run(ctx, '--dead');
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain(`${id}  22.11.2026, 13:00  digest  …@example.org`);
    expect(lines.join('\n')).toContain('recipient 550 5.1.1');
    expect(lines.join('\n')).not.toMatch(/lena|Geheim/);
    expect((await run(ctx)).lines.join('\n')).toContain('1 kamen nicht an');
  }));

test('a mail is tried again once, and thrown away once', () =>
  aContext(async (ctx) => {
    const id = await aDeadMail(ctx);
    expect(await run(ctx, '--retry', id)).toMatchObject({ code: 0 });
    expect(await run(ctx, '--retry', id)).toMatchObject({ code: 1 });
    expect(await run(ctx, '--retry-all')).toMatchObject({ code: 1 });
    expect(await run(ctx, '--drop', id)).toMatchObject({ code: 0 });
    expect(await run(ctx, '--drop', id)).toMatchObject({ code: 1 });
  }));

test.each([
  ['--retry'],
  ['--retry', 'x'],
  ['--retry', "' or true"],
  ['--dead', 'x'],
  ['--all'],
  ['x'],
  ['--drop', '1', '2'],
])('a command nobody knows is answered with how to say it: %j %j %j', (...words) =>
  aContext(async (ctx) => {
    expect(await run(ctx, ...words.filter((word) => typeof word === 'string'))).toMatchObject({ code: 2 });
  }),
);
