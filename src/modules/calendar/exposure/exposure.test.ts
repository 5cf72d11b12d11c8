import { expect, test } from 'vitest';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { asOperator } from '../testing.ts';
import { bucketOf, buckets, worthOfBucket } from './buckets.ts';
import { forgetExposure } from './forget-exposure.ts';
import { recentExposure } from './recent-exposure.ts';
import { recordExposure } from './record-exposure.ts';
import { exposures } from './schema.ts';
import { placesIn, shownText } from './shown-places.ts';

/** The tests' now is one in the afternoon of 22 November. */
const today = '2026-11-22';
const asCounter = (ctx: Ctx, now = ctx.now): Ctx => ({ ...ctx, now, actor: { kind: 'system', job: 'count-exposure' } });
const sent = (pages: Record<string, number>, day = today) => new Map([[day, new Map(Object.entries(pages))]]);
const stored = async (ctx: Ctx) =>
  (await ctx.db.select().from(exposures))
    .map(({ day, organiser, bucket, shown }) => `${day} ${organiser} ${bucket}+ ${shown}`)
    .sort();
const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`).toInstant();

test('a position belongs to one band, and a band further down is worth less', () => {
  expect([1, 3, 4, 6, 7, 12, 13, 24, 25, 900].map(bucketOf)).toEqual([1, 1, 4, 4, 7, 7, 13, 13, 25, 25]);
  const worths = buckets.map(worthOfBucket);
  expect(worths.toSorted((a, b) => b - a)).toEqual(worths);
  expect(worthOfBucket(1)).toBeCloseTo((1 + 1 / Math.log2(3) + 1 / 2) / 3);
});

test('a page says who stands where, organisers before venues, and is read as it was written', () => {
  const choir = { name: 'Chor', slug: 'chor' };
  const house = { name: 'Haus', slug: 'haus' };
  const text = shownText(
    [
      { organisers: [choir, { name: 'Amt', slug: 'amt' }], place: house },
      { organisers: [], place: house },
      { organisers: [], place: undefined },
      { organisers: [choir], place: undefined },
    ],
    2,
  );
  expect(text).toBe('2 akteur:chor,akteur:amt ort:haus - akteur:chor');
  expect(placesIn(text, 5)).toEqual([
    { organiser: 'akteur:chor', bucket: 1, shown: 5 },
    { organiser: 'akteur:amt', bucket: 1, shown: 5 },
    { organiser: 'ort:haus', bucket: 4, shown: 5 },
    { organiser: 'akteur:chor', bucket: 4, shown: 5 },
  ]);
});

test.each(['', 'x', '0', '0 -', "0 akteur:'; drop table exposures", '0 person:mia', `0 ${'- '.repeat(1_000)}akteur:a`])(
  'nonsense counts for nothing: %s',
  (text) => expect(placesIn(text, 1)).toEqual([]),
);

test('what every process counted adds up by day, organiser and band', () =>
  aContext(async (ctx) => {
    await recordExposure(asCounter(ctx), sent({ '0 akteur:a akteur:b akteur:a': 2, '30 akteur:a': 1 }));
    await recordExposure(asCounter(ctx), sent({ '0 akteur:a': 3 }));
    expect(await stored(ctx)).toEqual([
      '2026-11-22 akteur:a 1+ 7',
      '2026-11-22 akteur:a 25+ 1',
      '2026-11-22 akteur:b 1+ 2',
    ]);
  }));

test('nobody but the house itself counts or forgets', () =>
  aContext(async (ctx) => {
    for (const who of [ctx, asOperator(ctx)]) {
      expect(await recordExposure(who, sent({ '0 akteur:a': 1 }))).toMatchObject({ refusal: { kind: 'not-allowed' } });
      expect(await forgetExposure(who)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    }
    expect(await stored(ctx)).toEqual([]);
  }));

test('a day is closed ten minutes after it ended: until then it may be added to and is not ranked by, then the reverse', () =>
  aContext(async (ctx) => {
    const [open, closed] = [at('2026-11-23T05:09'), at('2026-11-23T05:10')];
    await recordExposure(asCounter(ctx, open), sent({ '0 akteur:a': 1 }));
    expect(await recentExposure({ ...ctx, now: open })).toEqual(new Map());
    expect(await recordExposure(asCounter(ctx, closed), sent({ '0 akteur:a': 1 }))).toEqual({ ok: true, value: 0 });
    expect(await recentExposure({ ...ctx, now: closed })).toEqual(new Map([['akteur:a', worthOfBucket(1)]]));
  }));

test('the last 28 closed days count, each place by its worth, and after 400 days nothing is left', () =>
  aContext(async (ctx) => {
    const daysAgo = (days: number) => Temporal.PlainDate.from(today).subtract({ days });
    await ctx.db.insert(exposures).values([
      { day: daysAgo(0), organiser: 'akteur:a', bucket: 1, shown: 100 },
      { day: daysAgo(1), organiser: 'akteur:a', bucket: 1, shown: 2 },
      { day: daysAgo(28), organiser: 'akteur:a', bucket: 25, shown: 4 },
      { day: daysAgo(29), organiser: 'akteur:b', bucket: 1, shown: 9 },
      { day: daysAgo(400), organiser: 'akteur:c', bucket: 1, shown: 1 },
      { day: daysAgo(401), organiser: 'akteur:c', bucket: 1, shown: 1 },
    ]);
    const exposure = await recentExposure(ctx);
    expect([...exposure.keys()]).toEqual(['akteur:a']);
    expect(exposure.get('akteur:a')).toBeCloseTo(2 * worthOfBucket(1) + 4 * worthOfBucket(25));
    expect(await forgetExposure(asCounter(ctx))).toEqual({ ok: true, value: 1 });
    expect(await stored(ctx)).toHaveLength(5);
  }));
