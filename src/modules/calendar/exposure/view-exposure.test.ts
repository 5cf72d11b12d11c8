import { expect, test } from 'vitest';
import { publishInstitutions } from '#modules/institutions/index.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { aDate, anEvent, asOperator } from '../testing.ts';
import { exposures } from './schema.ts';
import { viewExposure } from './view-exposure.ts';

/** A free group with one date in November, a house with two, and an office that pays. */
async function aTown(ctx: Ctx) {
  const published = await publishInstitutions(asOperator(ctx), [
    { name: 'Gruppe', scene: 'frei' },
    { name: 'Haus', scene: 'institutionell' },
    { name: 'Amt', scene: 'institutionell' },
  ]);
  if (!published.ok) throw new Error('no institutions');
  const [group, house, office] = published.value.map(({ id }) => id);
  await anEvent(ctx, {
    organisers: [
      { id: group!, role: 'organiser' },
      { id: office!, role: 'funder' },
    ],
    occurrences: [aDate('2026-11-10T20:00')],
  });
  await anEvent(ctx, {
    organisers: [{ id: house!, role: 'organiser' }],
    occurrences: [
      aDate('2026-11-11T20:00'),
      aDate('2026-11-12T20:00'),
      aDate('2026-10-03T20:00'),
      aDate('2026-11-22T20:00'),
    ],
  });
  await anEvent(ctx, { occurrences: [aDate('2026-11-13T20:00')] });
}

const shown = (day: string, organiser: string, bucket: number, times: number) => ({
  day: Temporal.PlainDate.from(day),
  organiser,
  bucket,
  shown: times,
});

test('shares are of the same days, on the programme and in front; who only pays is in neither', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    await ctx.db
      .insert(exposures)
      .values([
        shown('2026-11-20', 'akteur:gruppe', 1, 10),
        shown('2026-11-20', 'akteur:gruppe', 13, 5),
        shown('2026-11-20', 'akteur:haus', 7, 20),
        shown('2026-11-21', 'akteur:haus', 25, 99),
        shown('2026-11-21', 'ort:halle', 4, 1),
        shown('2026-11-22', 'akteur:haus', 1, 1_000),
      ]);
    const { days, months } = await viewExposure(ctx);
    expect([`${days.first}`, `${days.last}`]).toEqual(['2026-10-25', '2026-11-21']);
    expect(days.scenes.filter(({ offered, twentyFour }) => offered + twentyFour > 0)).toEqual([
      { scene: 'frei', offered: 1, twelve: 10, twentyFour: 15 },
      { scene: 'institutionell', offered: 2, twelve: 20, twentyFour: 20 },
      { scene: undefined, offered: 1, twelve: 1, twentyFour: 1 },
    ]);
    expect(days.free).toEqual({ offered: 1, twelve: 10, twentyFour: 15 });
    expect(days).toMatchObject({ all: { offered: 4, twelve: 31 }, most: 20, organisers: 3 });
    expect(months).toEqual([]);
  }));

test('a month is told when it is over and something was counted in it', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    await ctx.db
      .insert(exposures)
      .values([shown('2026-10-31', 'akteur:haus', 1, 7), shown('2026-11-01', 'akteur:haus', 1, 9)]);
    const { months } = await viewExposure(ctx);
    expect(months).toMatchObject([{ all: { offered: 1, twelve: 7 }, free: { twelve: 0 }, organisers: 1 }]);
    expect([`${months[0]?.first}`, `${months[0]?.last}`]).toEqual(['2026-10-01', '2026-10-31']);
  }));

test('before anything is counted there is nothing to tell', () =>
  aContext(async (ctx) => {
    expect(await viewExposure(ctx)).toMatchObject({ days: { most: 0, organisers: 0, all: { twelve: 0 } }, months: [] });
  }));
