import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { announce } from './outbox.ts';
import { aContext, announced, committed } from './testing.ts';

test('what a test announces is heard in the test, and gone after it', async () => {
  const event = { kind: 'test.heard', payload: { id: 'b0e3' } };
  await aContext(async (ctx) => {
    await announce(ctx, event);
    expect(await announced(ctx, 'b0e3')).toEqual(['test.heard']);
  });
  await aContext(async (ctx) => expect(await announced(ctx, 'b0e3')).toEqual([]));
});

test('a test that fails inside a context fails outside too', async () => {
  await expect(aContext(() => Promise.reject(new Error('inside')))).rejects.toThrow('inside');
});

test('committed writes are seen by other connections, and only there', () =>
  committed(async (ctx) => {
    await ctx.db.execute(sql`create table proof (n int)`);
    await Promise.all([1, 2, 3].map((n) => ctx.db.execute(sql`insert into proof values (${n})`)));
    const { rows } = await ctx.db.execute(sql`select count(*)::int as count from proof`);
    expect(rows).toEqual([{ count: 3 }]);
    await aContext(async (other) => {
      const { rows: found } = await other.db.execute(sql`select to_regclass('proof') as name`);
      expect(found).toEqual([{ name: null }]);
    });
  }));
