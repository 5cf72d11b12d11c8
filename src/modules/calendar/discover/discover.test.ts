import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { publishInstitutions } from '#modules/institutions/index.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { exposures } from '../exposure/schema.ts';
import type { Filter } from '../filter/facets.ts';
import { linesPerPage, listOccurrences } from '../list-occurrences.ts';
import { aDate, anEvent, asOperator, aVenue } from '../testing.ts';

const houses = 20;
const discovering: Filter = { sortierung: ['entdecken'] };
const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/Berlin]`).toInstant();

/** Twenty houses, every fifth of the free scene, with three events of two dates each; a funder pays for all of it. */
async function aTown(ctx: Ctx) {
  const published = await publishInstitutions(
    asOperator(ctx),
    Array.from({ length: houses + 1 }, (_, number) => ({
      name: number === houses ? 'Kulturamt' : `Haus ${number}`,
      scene: number % 5 === 0 ? ('frei' as const) : ('institutionell' as const),
    })),
  );
  if (!published.ok) throw new Error('no houses');
  const [office] = published.value.slice(-1);
  for (const [number, house] of published.value.slice(0, houses).entries()) {
    for (const event of [0, 1, 2]) {
      await anEvent(ctx, {
        title: { de: `${number}/${event}` },
        organisers: [
          { id: house.id, role: 'organiser' },
          { id: office!.id, role: 'funder' },
        ],
        occurrences: [aDate(`2026-11-2${4 + event}T20:00`), aDate(`2026-12-0${4 + event}T20:00`)],
      });
    }
  }
}

async function wholeList(ctx: Ctx, filter: Filter) {
  const first = await listOccurrences(ctx, filter);
  const pages = Math.ceil(first.total / linesPerPage);
  const rest = Array.from({ length: pages - 1 }, (_, page) => ({ ...filter, seite: [String(page + 2)] }));
  const lists = [first];
  for (const asked of rest) lists.push(await listOccurrences(ctx, asked));
  return lists.flatMap(({ lines }) => lines);
}

test('Entdecken shows what the calendar shows, in another order: nothing lost, nothing twice, over all pages', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const byTime = await wholeList(ctx, { wann: ['30-tage'] });
    const ranked = await wholeList(ctx, discovering);
    const ids = (lines: typeof ranked) => lines.map(({ view }) => view.id);
    expect(ids(ranked).toSorted()).toEqual(ids(byTime).toSorted());
    expect(ids(ranked)).not.toEqual(ids(byTime));
    expect(ranked.every(({ why }) => why && why.total > 0 && why.total < 1)).toBe(true);
    expect(byTime.every(({ why }) => why === undefined)).toBe(true);
  }));

test('each house stands once in the first twelve and twice in the first 24, whoever pays for all of them', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const ranked = await wholeList(ctx, discovering);
    const most = (places: number) => {
      const slugs = ranked.slice(0, places).flatMap(({ view }) => view.organisers.map(({ slug }) => slug));
      return Math.max(
        ...Map.groupBy(slugs, (slug) => slug)
          .values()
          .map((same) => same.length),
      );
    };
    expect([most(12), most(24)]).toEqual([1, 2]);
    expect(new Set(ranked.slice(0, 24).map(({ view }) => view.event.id)).size).toBe(24);
    const isFree = (number: string) => Number(number) % 5 === 0;
    for (const places of [5, 12, 24, 60]) {
      const free = ranked.slice(0, places).filter(({ view }) => isFree(view.event.title.de.split('/')[0]!));
      expect(free.length).toBeGreaterThanOrEqual(places / 5 - 1);
    }
  }));

test('the order is the same all day for everybody, and another on the next', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const orderAt = async (time: string, actor: Ctx['actor'] = ctx.actor) =>
      (await listOccurrences({ ...ctx, now: at(time), actor }, discovering)).lines.map(({ view }) => view.id);
    const morning = await orderAt('2026-11-22T08:00');
    expect(await orderAt('2026-11-23T05:09', { kind: 'operator', via: 'command line' })).toEqual(morning);
    expect(await orderAt('2026-11-23T05:10')).not.toEqual(morning);
  }));

test('who stood in front on the days before stands behind who did not', () =>
  aContext(async (ctx) => {
    await aTown(ctx);
    const [before] = (await listOccurrences(ctx, discovering)).lines;
    const slug = before!.view.organisers[0]!.slug;
    await ctx.db
      .insert(exposures)
      .values({ day: Temporal.PlainDate.from('2026-11-21'), organiser: `akteur:${slug}`, bucket: 1, shown: 500 });
    const lines = await wholeList(ctx, discovering);
    const place = lines.findIndex(({ view }) => view.organisers[0]!.slug === slug);
    expect(place).toBeGreaterThan(12);
    expect(lines[0]?.why?.deficit).toBe(1);
  }));

test('without an asked period the next thirty days are the candidates; with one, that is', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, {
      occurrences: [aDate('2026-12-21T20:00'), aDate('2026-12-22T20:00'), aDate('2027-03-01T20:00')],
    });
    expect(await listOccurrences(ctx, discovering)).toMatchObject({ total: 1, lines: [{ date: '2026-12-21' }] });
    expect((await listOccurrences(ctx, { ...discovering, von: ['2026-12-22'] })).total).toBe(2);
    expect((await listOccurrences(ctx, {})).total).toBe(3);
  }));

test('a date nobody organises counts for its venue, and one that is off stands behind those that are on', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Turnhalle' });
    const other = await aVenue(ctx, { name: 'Aula' });
    const evening = (venueId: typeof venue.id) => ({ occurrences: [aDate(undefined, { venueId })] });
    for (const title of ['a', 'b', 'c']) await anEvent(ctx, { title: { de: title }, ...evening(venue.id) });
    await anEvent(ctx, { title: { de: 'd' }, summary: { de: 'Ein Abend.' }, ...evening(other.id) });
    await ctx.db.execute(sql`update occurrences set status = 'abgesagt' where venue_id = ${other.id}`);
    const { lines } = await listOccurrences(ctx, discovering);
    expect(lines.slice(0, 2).map(({ view }) => view.place?.slug)).toEqual([venue.slug, other.slug]);
    expect(lines[1]?.why?.completeness).toBe(0);
  }));
