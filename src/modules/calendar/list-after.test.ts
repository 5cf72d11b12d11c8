import { expect, test } from 'vitest';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { cancelOccurrence } from './cancel-occurrence.ts';
import type { Filter } from './filter/facets.ts';
import { type ListPosition, listAfter } from './list-after.ts';
import { listOccurrences } from './list-occurrences.ts';
import { aDate, anEvent, asOperator, aVenue } from './testing.ts';

/** Walks a list to its end, a few at a time; between two steps something may happen. */
async function walk(
  ctx: Ctx,
  filter: Filter,
  limit: number,
  between: (step: number) => Promise<unknown> | undefined = () => undefined,
) {
  const titles: string[] = [];
  let after: ListPosition | undefined;
  for (let step = 0; step < 50; step++) {
    const { dates, next } = await listAfter(ctx, filter, { limit, after });
    titles.push(...dates.map(({ view }) => view.event.title.de));
    if (!next) return titles;
    after = next;
    await between(step);
  }
  throw new Error('the list never ends');
}

const evening = (day: number) => aDate(`2026-12-${String(day).padStart(2, '0')}T20:00`);
const until = (date: string) => ({ endsLocal: Temporal.PlainDateTime.from(`${date}T00:00`) });
const aRun = (first: string, last?: string) =>
  aDate(`${first}T00:00`, { run: true, precision: 'day', ...(last ? until(last) : {}) });

async function aFortnight(ctx: Ctx) {
  const { id } = await aVenue(ctx, { latitude: 51.6, longitude: 6.7 });
  for (let day = 1; day <= 14; day++)
    await anEvent(ctx, { title: { de: `Abend ${day}` }, occurrences: [{ ...evening(day), venueId: id }] });
  // Many at the same minute: their order is the day's lottery.
  for (let at = 1; at <= 9; at++) await anEvent(ctx, { title: { de: `Gleich ${at}` }, occurrences: [evening(7)] });
}

test.each([
  {},
  { sortierung: ['neu'] },
  { sortierung: ['geaendert'] },
  { sortierung: ['endet'] },
  { sortierung: ['naehe'], nahe: ['51.61,6.71'], umkreis: ['50'] },
  { sortierung: ['entdecken'] },
] satisfies Filter[])('a walk by threes sees each date once, in the order of the page: %j', (filter) =>
  aContext(async (ctx) => {
    await aFortnight(ctx);
    const page = await listOccurrences(ctx, filter, { limit: 200 });
    expect(await walk(ctx, filter, 3)).toEqual(page.lines.map(({ view }) => view.event.title.de));
    expect((await listAfter(ctx, filter, { limit: 3 })).total).toBe(page.total);
  }),
);

test('what comes and goes meanwhile moves nobody else', () =>
  aContext(async (ctx) => {
    await aFortnight(ctx);
    const before = await walk(ctx, {}, 3);
    const after = await walk(ctx, {}, 3, (step) =>
      step === 1 ? anEvent(ctx, { title: { de: 'Neu davor' }, occurrences: [evening(1)] }) : undefined,
    );
    expect(after).toEqual(before);
  }));

test('a run comes once: at its first day, or at its last when the first is over', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { title: { de: 'kommt' }, occurrences: [aRun('2026-12-01', '2026-12-20')] });
    await anEvent(ctx, { title: { de: 'läuft' }, occurrences: [aRun('2026-11-01', '2026-12-10')] });
    await anEvent(ctx, { title: { de: 'bleibt' }, occurrences: [aRun('2026-11-01')] });
    expect(await walk(ctx, {}, 10)).toEqual(['kommt', 'läuft']);
    expect(await walk(ctx, { wann: ['2026-12-20'] }, 10)).toEqual(['kommt']);
    expect((await walk(ctx, { laufzeit: ['1'] }, 1)).toSorted()).toEqual(['bleibt', 'kommt', 'läuft']);
    expect((await walk(ctx, { laufzeit: ['1'], wann: ['2026-12-05'] }, 1)).toSorted()).toEqual([
      'bleibt',
      'kommt',
      'läuft',
    ]);
  }));

test('what was called off may be left out, and only what changed may be asked for', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { title: { de: 'fällt aus' }, occurrences: [evening(3)] });
    await anEvent(ctx, { title: { de: 'bleibt' }, occurrences: [evening(4)] });
    const [date] = (await listAfter(ctx, {}, { limit: 1 })).dates;
    const later = { ...asOperator(ctx), now: ctx.now.add({ hours: 2 }) };
    await cancelOccurrence(later, { id: date!.view.publicId, reason: 'krank' });
    expect(await walk(ctx, {}, 10)).toEqual(['fällt aus', 'bleibt']);
    expect(await walk(ctx, { abgesagt: ['weg'] }, 10)).toEqual(['bleibt']);
    const changed = await listAfter(ctx, {}, { limit: 10, changedSince: ctx.now.add({ hours: 1 }) });
    expect(changed.dates.map(({ view }) => view.event.title.de)).toEqual(['fällt aus']);
    expect(changed.total).toBe(1);
  }));
