import { inArray } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { newId } from '#kernel/ids.ts';
import { aContext } from '#platform/testing.ts';
import { sources } from '../schema.ts';
import { inParts } from './in-parts.ts';

test('of forty things in parts of ten the two that the database cannot hold are refused, and no other', () =>
  aContext(async (ctx) => {
    const keys = Array.from({ length: 40 }, (_, index) =>
      index === 7 || index === 33 ? `Böse ${index}` : `gut-${index}`,
    );
    const refused: string[] = [];
    await inParts(
      ctx,
      keys,
      10,
      async (ctx, part) => {
        await ctx.db.insert(sources).values(
          part.map((key) => ({
            id: newId('source'),
            key,
            kind: 'table' as const,
            location: 'probe',
            lastReadAt: ctx.now,
            lastCount: 0,
          })),
        );
      },
      (key) => void refused.push(key),
    );
    expect(refused).toEqual(['Böse 7', 'Böse 33']);
    expect(await ctx.db.select().from(sources).where(inArray(sources.key, keys))).toHaveLength(38);
  }));

test('what is not about the data is not hidden', () =>
  aContext(async (ctx) => {
    const fail = async () => {
      throw new Error('the house is on fire');
    };
    await expect(inParts(ctx, [1, 2], 1, fail, () => undefined)).rejects.toThrow('on fire');
  }));
