import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aContext } from '../testing.ts';
import { queueMails } from './queue-mails.ts';
import { mails } from './schema.ts';
import { withdrawMails } from './withdraw-mails.ts';

test('mails that have not left are taken back by the beginning of their key, and no others', () =>
  aContext(async (ctx) => {
    const mail = { kind: 'test', to: 'lena@brandt.example', language: 'de', subject: 'Gruß', text: 'Hallo' } as const;
    await queueMails(
      ctx,
      ['w1 a', 'w1 b', 'w1_c', 'w12 a'].map((key) => ({ ...mail, key })),
    );
    const gone = { sentAt: ctx.now, subject: '', text: '', headers: {} };
    await ctx.db.update(mails).set(gone).where(eq(mails.key, 'w1 b'));
    expect(await withdrawMails(ctx, 'w1 ')).toBe(1);
    const left = await ctx.db.select({ key: mails.key }).from(mails).orderBy(mails.number);
    expect(left.map(({ key }) => key).filter((key) => key.startsWith('w1'))).toEqual(['w1 b', 'w1_c', 'w12 a']);
  }));
