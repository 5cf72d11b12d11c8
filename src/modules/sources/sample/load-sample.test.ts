import { expect, test } from 'vitest';
import { listOccurrences } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { loadSample, rollSample } from './load-sample.ts';
import { readSample } from './read-sample.ts';

const sample = readSample('cities/wesselheim');
if (!sample) throw new Error('Wesselheim has lost its programme');
const operator = (ctx: Ctx, now = ctx.now): Ctx => ({ ...ctx, now, actor: { kind: 'operator', via: 'command line' } });

test('the town is full today, tonight and on the weekend, in every genre, and loading it twice is refused', () =>
  aContext(async (ctx) => {
    const loaded = await loadSample(operator(ctx), sample);
    expect(loaded).toMatchObject({ ok: true, value: { venues: sample.venues.length, events: sample.events.length } });
    expect(await loadSample(operator(ctx), sample)).toEqual({ ok: false, refusal: { kind: 'not-empty' } });
    const week = await listOccurrences(ctx, { wann: ['7-tage'] });
    expect([...(week.counts.get('sparte')?.keys() ?? [])].filter((id) => !id.includes('.')).length).toBe(12);
    for (const [wann, least] of [
      ['heute', 6],
      ['wochenende', 8],
      ['naechste-woche', 60],
    ] as const)
      expect((await listOccurrences(ctx, { wann: [wann] })).total, wann).toBeGreaterThanOrEqual(least);
    expect((await listOccurrences(ctx, {})).shelf.total).toBeGreaterThanOrEqual(12);
  }));

test(
  'ten weeks of nights later the town is as full as before, and rolling twice in a night adds nothing',
  () =>
    aContext(async (ctx) => {
      await loadSample(operator(ctx), sample);
      const fresh = (await listOccurrences(ctx, { wann: ['naechste-woche'] })).total;
      let later = operator(ctx);
      for (let night = 0; night < 10; night++) {
        later = operator(ctx, later.now.add({ hours: 24 * 7 }));
        expect(await rollSample(later, sample)).toMatchObject({ ok: true });
      }
      const rolled = (await listOccurrences(later, { wann: ['naechste-woche'] })).total;
      expect(rolled).toBeGreaterThan(fresh * 0.5);
      expect(rolled).toBeLessThan(fresh * 1.6);
      expect(await rollSample(later, sample)).toEqual({ ok: true, value: 0 });
    }),
  60_000,
);

test('a visitor loads no programme', () =>
  aContext(async (ctx) => {
    expect(await loadSample(ctx, sample)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
  }));
