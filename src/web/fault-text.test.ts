import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { committed } from '#platform/testing.ts';
import { faultText } from './fault-text.ts';

const typed = 'Anna Beispiel\n    at home (kitchen.ts:1:1)';

test('the log tells which query failed and why, and nothing of what somebody typed', () =>
  committed(async (ctx) => {
    const error = await ctx.db.execute(sql`select from nowhere where name = ${typed}`).catch((failure) => failure);
    expect(String(error)).toContain('Anna Beispiel');
    const text = faultText(error);
    expect(text).toContain('select from nowhere');
    expect(text).toContain('42P01');
    expect(text).toContain('fault-text.test.ts');
    expect(text).not.toMatch(/Anna Beispiel|kitchen/);
  }));

test('any other fault is told with its stack', () => {
  expect(faultText(new Error('planted'))).toMatch(/^Error: planted\n.*fault-text\.test\.ts/s);
  expect(faultText('a text')).toBe('a text');
});
