import { sql } from 'drizzle-orm';
import { institutions } from '#modules/institutions/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { isShared } from '#platform/db.ts';
import { freeScenes } from '../discover/free-scenes.ts';
import { entries } from '../entries/schema.ts';
import { eventInstitutions } from '../schema.ts';
import { bucketOf, frontPlaces } from './buckets.ts';
import { countingDay } from './counting-day.ts';
import { daysCounted } from './recent-exposure.ts';
import { exposures } from './schema.ts';

/** Whole months that are told besides the last days. */
const monthsTold = 12;

/** Each organiser of a date counts: among the dates on offer, and among the places that were shown. */
export type Shares = { offered: number; twelve: number; twentyFour: number };
export type SceneShares = Shares & { scene: string | undefined };

/** Who was on offer and who was shown from the first to the last of these days. */
export type ExposureSpan = {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
  scenes: SceneShares[];
  free: Shares;
  all: Shares;
  /** The most places one organiser had among the first twelve. */
  most: number;
  /** Organisers shown at least once. */
  organisers: number;
};

/** The last closed days, and the whole months before for which anything was counted, the latest first. */
export type ExposureReport = { days: ExposureSpan; months: ExposureSpan[] };

let held: { day: string; report: Promise<ExposureReport> } | undefined;

/** What /transparenz tells. Only closed days, so a process looks once a day. */
export async function viewExposure(ctx: Ctx): Promise<ExposureReport> {
  const today = countingDay(ctx.now);
  if (!isShared(ctx.db)) return loadReport(ctx, today);
  if (held?.day === today.toString()) return held.report;
  const report = loadReport(ctx, today);
  held = { day: today.toString(), report };
  report.catch(() => {
    held = undefined;
  });
  return report;
}

async function loadReport(ctx: Ctx, today: Temporal.PlainDate): Promise<ExposureReport> {
  const thisMonth = today.with({ day: 1 });
  const spans = [
    { first: today.subtract({ days: daysCounted }), last: today.subtract({ days: 1 }) },
    ...Array.from({ length: monthsTold }, (_, back) => ({
      first: thisMonth.subtract({ months: back + 1 }),
      last: thisMonth.subtract({ months: back }).subtract({ days: 1 }),
    })),
  ];
  const asRows = sql`json_to_recordset(${JSON.stringify(spans.map((span, key) => ({ key, ...span })))}::json) as span (key int, first date, last date)`;
  const [offered, shown] = await Promise.all([loadOffered(ctx, asRows), loadShown(ctx, asRows)]);
  const [days, ...months] = spans.map((span, key) => {
    const scenes = scenesOf(
      offered.filter((row) => row.key === key),
      shown.filter((row) => row.key === key),
    );
    return {
      ...span,
      scenes,
      free: sumOf(scenes.filter(({ scene }) => freeScenes.some((free) => free === scene))),
      all: sumOf(scenes),
      most: Math.max(0, ...shown.filter((row) => row.key === key).map((row) => row.most)),
      organisers: shown.filter((row) => row.key === key).reduce((sum, row) => sum + row.organisers, 0),
    };
  });
  if (!days) throw new Error('the last days are told in any case');
  return { days, months: months.filter(({ organisers }) => organisers > 0) };
}

type OfferedRow = { key: number; scene: string | null; offered: number };
type ShownRow = {
  key: number;
  scene: string | null;
  twelve: number;
  twentyFour: number;
  most: number;
  organisers: number;
};
type Sql = ReturnType<typeof sql>;

async function loadOffered(ctx: Ctx, spans: Sql): Promise<OfferedRow[]> {
  const { rows } = await ctx.db.execute<OfferedRow>(sql`
    select span.key, i.scene, count(*)::int as offered
    from ${spans}
    join ${entries} e on e.culture_date between span.first and span.last and e.role <> 'run'
    left join ${eventInstitutions} l on l.event_id = e.event_id and l.role <> 'funder'
    left join ${institutions} i on i.id = l.institution_id
    group by span.key, i.scene`);
  return rows;
}

async function loadShown(ctx: Ctx, spans: Sql): Promise<ShownRow[]> {
  const front = (places: number) => sql`coalesce(sum(e.shown) filter (where e.bucket <= ${bucketOf(places)}), 0)`;
  const { rows } = await ctx.db.execute<ShownRow>(sql`
    with place as (
      select span.key, e.organiser, ${front(frontPlaces.twelve)} as twelve, ${front(frontPlaces.twentyFour)} as twenty_four
      from ${spans} join ${exposures} e on e.day between span.first and span.last
      group by span.key, e.organiser
    )
    select place.key, i.scene, sum(place.twelve)::float8 as twelve, sum(place.twenty_four)::float8 as "twentyFour",
      max(place.twelve)::float8 as most, count(*)::int as organisers
    from place left join ${institutions} i on place.organiser = 'akteur:' || i.slug
    group by place.key, i.scene`);
  return rows;
}

const scenesTold = ['frei', 'ehrenamtlich', 'institutionell', 'privatwirtschaftlich', undefined];

const scenesOf = (offered: readonly OfferedRow[], shown: readonly ShownRow[]): SceneShares[] =>
  scenesTold.map((scene) => {
    const places = shown.find((row) => row.scene === (scene ?? null));
    return {
      scene,
      offered: offered.find((row) => row.scene === (scene ?? null))?.offered ?? 0,
      twelve: places?.twelve ?? 0,
      twentyFour: places?.twentyFour ?? 0,
    };
  });

const sumOf = (shares: readonly Shares[]): Shares =>
  shares.reduce(
    (sum, { offered, twelve, twentyFour }) => ({
      offered: sum.offered + offered,
      twelve: sum.twelve + twelve,
      twentyFour: sum.twentyFour + twentyFour,
    }),
    { offered: 0, twelve: 0, twentyFour: 0 },
  );
