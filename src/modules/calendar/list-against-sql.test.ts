import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochMinutes } from '#kernel/time.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import type { EventDraft } from './drafts.ts';
import { entries } from './entries/schema.ts';
import { countedFacets } from './filter/count-facets.ts';
import { type FacetId, type Filter, facetOf } from './filter/facets.ts';
import { periodsOf } from './filter/periods.ts';
import { listOccurrences } from './list-occurrences.ts';
import { publishEvents } from './publish-events.ts';
import { aDate, anEventDraft, asOperator, aVenue } from './testing.ts';

/** A repeatable die, so that a failure can be looked at again. */
const dieOf = (seed: number) => {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
};
const genres = ['musik.jazz', 'musik.chor', 'theater.impro', 'film.doku', 'kunst.fotografie', undefined];
const offers: EventDraft['offers'][] = [
  [{ kind: 'frei' }],
  [{ kind: 'spende' }],
  [
    { kind: 'festpreis', price: 900 },
    { kind: 'ermaessigt', price: 500, groups: ['stadtpass'] },
  ],
  undefined,
];

async function aTown(ctx: Ctx, events: number) {
  const roll = dieOf(7);
  const access = (value: 'yes' | 'partly') => [
    {
      fact: 'rollstuhl',
      value,
      number: null,
      note: null,
      source: 'self' as const,
      statedOn: Temporal.PlainDate.from('2026-01-01'),
    },
  ];
  const venues = [
    await aVenue(ctx, { name: 'Stufenlos', district: 'hafen', access: access('yes') }),
    await aVenue(ctx, { name: 'Halb', district: 'altstadt', access: access('partly') }),
    await aVenue(ctx, { name: 'Unklar', district: 'hafen' }),
  ];
  const drafts = Array.from({ length: events }, (_, number) => {
    const genre = genres[roll(genres.length)];
    const venueId = venues[roll(3)]!.id;
    const start = Temporal.PlainDateTime.from('2026-11-20T00:00').add({ days: roll(40), minutes: roll(96) * 15 });
    const run = roll(8) === 0;
    const date = run
      ? aDate(start.toPlainDate().toString(), {
          run,
          precision: 'day',
          venueId,
          endsLocal: start.add({ days: 20 }).round('day'),
        })
      : aDate(start.toString(), {
          venueId,
          endsLocal: roll(2) ? start.add({ hours: 2 }) : undefined,
          flags: roll(6) ? [] : ['premiere'],
        });
    return anEventDraft({
      title: { de: `Abend ${number}` },
      genre,
      format: roll(2) ? 'konzert' : 'lesung',
      offers: offers[roll(4)],
      setting: (['drinnen', 'draussen', 'beides', undefined] as const)[roll(4)],
      ageMin: roll(3) ? undefined : 3 + roll(10),
      languages: roll(3) ? ['de'] : ['en', 'gsg'],
      occurrences: [date],
    });
  });
  const results = await publishEvents(asOperator(ctx), drafts);
  expect(results.filter((result) => !result.ok)).toEqual([]);
}

const choices: Partial<Record<FacetId, string[]>> = {
  wann: ['heute', 'wochenende', '7-tage', '30-tage', '2026-12-04', '2026-kw49', '2026-11-20..2026-11-25', '2026-12'],
  sparte: ['musik', 'musik.jazz', 'theater', 'film.doku', 'kunst'],
  format: ['konzert', 'lesung'],
  preis: ['frei', 'spende', 'bis5', 'bis10', 'stadtpass', 'ermaessigt'],
  stadtteil: ['hafen', 'altstadt', 'nirgends'],
  mit: ['rollstuhl', 'rollstuhl-teil', 'gebaerdensprache'],
  tageszeit: ['abend', 'nacht', 'vormittag'],
  wochentag: ['fr', 'sa', 'so'],
  setting: ['drinnen', 'draussen'],
  publikum: ['kita', 'kind', 'teen'],
  sprache: ['de', 'gsg'],
  premiere: ['ja'],
};
const aFilter: fc.Arbitrary<Filter> = fc.record(
  Object.fromEntries(
    Object.entries(choices).map(([id, values]) => [
      id,
      fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }).map((chosen) => chosen.sort()),
    ]),
  ),
  { requiredKeys: [] },
);

const array = (terms: string[]) =>
  sql`array[${sql.join(
    terms.map((term) => sql`${term}`),
    sql`, `,
  )}]::text[]`;

/** The same question put to Postgres in plain words. */
function conditions(ctx: Ctx, filter: Filter, except?: FacetId): SQL {
  const parts: SQL[] = [sql`role <> 'run'`];
  const periods = periodsOf(filter, { now: ctx.now, zone: 'Europe/Berlin' });
  const during = periods.map(
    ({ from, to, notOverAt }) =>
      sql`(starts_minute >= ${from} and starts_minute < ${to} and (gone_minute > ${notOverAt} or starts_minute >= ${notOverAt}))`,
  );
  if (except !== 'wann') parts.push(sql`(${sql.join(during, sql` or `)})`);
  for (const [id, values] of Object.entries(filter) as [FacetId, string[]][]) {
    if (id === 'wann' || id === except) continue;
    const terms = array(values.map((value) => `${id}:${value}`));
    parts.push(facetOf(id).all ? sql`terms @> ${terms}` : sql`terms && ${terms}`);
  }
  return sql.join(parts, sql` and `);
}

async function counted(ctx: Ctx, filter: Filter, id: FacetId): Promise<Record<string, number>> {
  const except = facetOf(id).all ? undefined : id;
  const { rows } = await ctx.db.execute<{ value: string; count: number }>(sql`
    select split_part(term, ':', 2) as value, count(*)::int as count from ${entries}, unnest(terms) term
    where ${conditions(ctx, filter, except)} and term like ${`${id}:%`} group by 1`);
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}

test('list, order and every facet count are what plain SQL says, for any filter', () =>
  aContext(async (ctx) => {
    await aTown(ctx, 160);
    expect(epochMinutes(ctx.now)).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(aFilter, async (filter) => {
        const list = await listOccurrences(ctx, filter, { limit: 500 });
        const { rows } = await ctx.db.execute<{ id: string }>(
          sql`select occurrence_id as id from ${entries} where ${conditions(ctx, filter)} order by starts_minute, tie, occurrence_id, role`,
        );
        expect(list.lines.map((line) => line.view.id)).toEqual(rows.map((row) => row.id));
        expect(list.total).toBe(rows.length);
        for (const id of countedFacets)
          expect(Object.fromEntries(list.counts.get(id) ?? []), id).toEqual(await counted(ctx, filter, id));
        for (const [value, count] of list.counts.get('wann') ?? [])
          expect((await listOccurrences(ctx, { ...filter, wann: [value] }, { limit: 0 })).total, value).toBe(count);
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
  }));

const plainCount = async (ctx: Ctx, where: SQL) =>
  (await ctx.db.execute<{ count: number }>(sql`select count(*)::int as count from ${entries} where ${where}`)).rows[0]
    ?.count;

/** Dates no hit that fulfil each wish or, where they do not, have this to say of it. */
function might(ctx: Ctx, filter: Filter, instead: 'mit-unklar' | 'mit-teils'): SQL {
  const wishes = filter.mit ?? [];
  const fact = (wish: string) => (wish === 'rollstuhl-teil' ? 'rollstuhl' : wish);
  const each = wishes.map((wish) => sql`terms && ${array([`mit:${wish}`, `${instead}:${fact(wish)}`])}`);
  const all = array(wishes.map((wish) => `mit:${wish}`));
  return sql`${conditions(ctx, filter, 'mit')} and ${sql.join(each, sql` and `)} and not terms @> ${all}`;
}

const aFilterWithWishes = fc
  .tuple(
    aFilter,
    fc.uniqueArray(fc.constantFrom('rollstuhl', 'rollstuhl-teil', 'hoeranlage', 'ruheraum', 'gebaerdensprache'), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([filter, wishes]): Filter => ({ ...filter, mit: wishes.sort() }));

test('what several access wishes leave open is what plain SQL says, and never among the hits', () =>
  aContext(async (ctx) => {
    await aTown(ctx, 160);
    let open = 0;
    await fc.assert(
      fc.asyncProperty(aFilterWithWishes, async (filter) => {
        const { unsure, services } = await listOccurrences(ctx, filter, { limit: 0, services: [] });
        expect(unsure?.unknown).toBe(await plainCount(ctx, might(ctx, filter, 'mit-unklar')));
        expect(unsure?.partly).toBe(await plainCount(ctx, might(ctx, filter, 'mit-teils')));
        const alone = { ...filter, mit: ['gebaerdensprache'] };
        expect(services?.get('gebaerdensprache') ?? 0).toBe((await listOccurrences(ctx, alone, { limit: 0 })).total);
        open += (unsure?.unknown ?? 0) + (unsure?.partly ?? 0);
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
    expect(open).toBeGreaterThan(0);
  }));

test('each day of a month and each venue have the dates that asking for them finds', () =>
  aContext(async (ctx) => {
    await aTown(ctx, 160);
    const month = Temporal.PlainYearMonth.from('2026-12');
    await fc.assert(
      fc.asyncProperty(aFilter, async (filter) => {
        const { days, places, total } = await listOccurrences(ctx, filter, { limit: 0, month, places: true });
        for (const day of [1, 6, 13, 31])
          expect(days?.[day - 1], String(day)).toBe(
            (await listOccurrences(ctx, { ...filter, wann: [month.toPlainDate({ day }).toString()] }, { limit: 0 }))
              .total,
          );
        const found = [...(places?.venues ?? [])];
        for (const [slug, count] of found)
          expect((await listOccurrences(ctx, { ...filter, ort: [slug] }, { limit: 0 })).total, slug).toBe(count);
        expect(found.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
        expect(places?.nowhere).toBe(0);
      }),
      { numRuns: 20, seed: 20_261_124 },
    );
  }));

test('a text narrows list and counts to the events it was found in, and is never simply left out', () =>
  aContext(async (ctx) => {
    await aTown(ctx, 90);
    const { rows } = await ctx.db.execute<{ id: string }>(
      sql`select id from events where title->>'de' ~ '^Abend [1-4]' order by id`,
    );
    const events = new Set(rows.map(({ id }) => id));
    const found = sql`event_id = any (${sql.param([...events])}::uuid[])`;
    await fc.assert(
      fc.asyncProperty(aFilter, async (asked) => {
        const filter = { ...asked, q: ['abend'] };
        const list = await listOccurrences(ctx, filter, { limit: 500, events });
        const { rows: lines } = await ctx.db.execute<{ id: string }>(
          sql`select occurrence_id as id from ${entries} where ${conditions(ctx, asked)} and ${found} order by starts_minute, tie, occurrence_id, role`,
        );
        expect(list.lines.map((line) => line.view.id)).toEqual(lines.map((row) => row.id));
        expect(list.total).toBe(lines.length);
      }),
      { numRuns: 15, seed: 20_261_122 },
    );
    await expect(listOccurrences(ctx, { q: ['abend'] })).rejects.toThrow('searched for before it is listed');
  }));

test('pages of a list follow each other without a gap or a double', () =>
  aContext(async (ctx) => {
    await aTown(ctx, 90);
    const whole = await listOccurrences(ctx, {}, { limit: 500 });
    const pages = await Promise.all(['1', '2', '3', '4'].map((seite) => listOccurrences(ctx, { seite: [seite] })));
    expect(pages.flatMap((page) => page.lines.map((line) => line.view.id))).toEqual(
      whole.lines.map((line) => line.view.id),
    );
  }));
