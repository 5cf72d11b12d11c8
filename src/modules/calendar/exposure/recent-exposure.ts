import { between, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { isShared } from '#platform/db.ts';
import { buckets, worthOfBucket } from './buckets.ts';
import { countingDay } from './counting-day.ts';
import { exposures } from './schema.ts';

/** How many whole days before today count. */
export const daysCounted = 28;

/** By organiser (a term of the calendar): what all its places of the last 28 closed days are worth. */
export type Exposure = ReadonlyMap<string, number>;

let held: { day: string; exposure: Promise<Exposure> } | undefined;

/** What everybody was shown on the 28 days before this one. Closed days do not change, so a process asks once a day. */
export async function recentExposure(ctx: Ctx): Promise<Exposure> {
  const today = countingDay(ctx.now);
  if (!isShared(ctx.db)) return loadExposure(ctx, today);
  if (held?.day === today.toString()) return held.exposure;
  const exposure = loadExposure(ctx, today);
  held = { day: today.toString(), exposure };
  exposure.catch(() => {
    held = undefined;
  });
  return exposure;
}

const worth = sql`case ${exposures.bucket} ${sql.join(
  buckets.map((bucket) => sql`when ${bucket}::int then ${worthOfBucket(bucket)}::float8`),
  sql` `,
)} end`;

async function loadExposure(ctx: Ctx, today: Temporal.PlainDate): Promise<Exposure> {
  const rows = await ctx.db
    .select({
      organiser: exposures.organiser,
      worth: sql<number>`sum(${exposures.shown} * ${worth} order by ${exposures.day}, ${exposures.bucket})`,
    })
    .from(exposures)
    .where(between(exposures.day, today.subtract({ days: daysCounted }), today.subtract({ days: 1 })))
    .groupBy(exposures.organiser);
  return new Map(rows.map((row) => [row.organiser, row.worth]));
}
