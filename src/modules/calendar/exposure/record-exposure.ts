import { sql } from 'drizzle-orm';
import { done, type Refusal, type Result, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { may } from '../policy.ts';
import { countingDay } from './counting-day.ts';
import { exposures } from './schema.ts';
import { placesIn, type ShownPlaces } from './shown-places.ts';

/** One minute of one process; a city has fewer houses than this. What is beyond, the least shown, is not counted. */
const rowsMax = 10_000;

/** What was sent: for each culture day, which pages (as `shownText` says them) and how often. */
export type SentPages = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Adds what was sent to the day's sums. A day that is closed stays as it is. */
export async function recordExposure(ctx: Ctx, sent: SentPages): Promise<Result<number, Refusal>> {
  if (!may.recordExposure(ctx.actor)) return refuse({ kind: 'not-allowed' });
  const open = countingDay(ctx.now);
  const rows = [...sent]
    .filter(([day]) => Temporal.PlainDate.compare(day, open) >= 0)
    .flatMap(([day, pages]) => summed(pages).map((places) => ({ day, ...places })))
    .slice(0, rowsMax);
  if (rows.length === 0) return done(0);
  await ctx.db.execute(sql`
    insert into ${exposures} (day, organiser, bucket, shown)
    select day, organiser, bucket, shown from json_to_recordset(${JSON.stringify(rows)}::json)
      as sent (day date, organiser text, bucket smallint, shown int)
    order by day, organiser, bucket
    on conflict (day, organiser, bucket) do update set shown = exposures.shown + excluded.shown`);
  return done(rows.length);
}

function summed(pages: ReadonlyMap<string, number>): ShownPlaces[] {
  const sums = new Map<string, ShownPlaces>();
  for (const [text, times] of pages) {
    for (const { organiser, bucket, shown } of placesIn(text, times)) {
      const key = `${organiser} ${bucket}`;
      sums.set(key, { organiser, bucket, shown: shown + (sums.get(key)?.shown ?? 0) });
    }
  }
  return [...sums.values()].sort((a, b) => b.shown - a.shown);
}
