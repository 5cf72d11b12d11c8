import { type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import type { EntryChanges } from './change-index.ts';
import type { EntryRow } from './lines.ts';
import { entries } from './schema.ts';

/** Written out: reading thirty thousand rows column by column through the query builder takes twice as long. */
const columns = sql.raw(`
  occurrence_id as "occurrenceId", event_id as "eventId", role, culture_date as "cultureDate", starts_minute as "startsMinute",
  gone_minute as "goneMinute", tie, minute_of_day as "minuteOfDay", age_min as "ageMin", age_max as "ageMax", latitude, longitude,
  published_minute as "publishedMinute", changed_minute as "changedMinute", completeness,
  array_to_string(terms, ' ') as terms`);

const rowsOf = async (ctx: Ctx, query: SQL): Promise<EntryRow[]> => (await ctx.db.execute<EntryRow>(query)).rows;

/** All that is on from a culture day on, runs that began earlier and are not over among it. */
export const loadEntriesFrom = (ctx: Ctx, first: Temporal.PlainDate): Promise<EntryRow[]> =>
  rowsOf(ctx, sql`select ${columns} from ${entries} where last_date >= ${first.toString()}`);

/** What began between two culture days, at most `most` lines, the earliest first; runs that were on among it. */
export const loadEntriesBetween = (
  ctx: Ctx,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  most: number,
): Promise<EntryRow[]> =>
  rowsOf(
    ctx,
    sql`select ${columns} from ${entries} where last_date >= ${first.toString()} and culture_date <= ${last.toString()}
      order by starts_minute, tie, occurrence_id limit ${most}`,
  );

type ChangedRow = { reached: string; told: string; changedId: string | null; everything: boolean } & Partial<EntryRow>;

/**
 * What changed since a version of the data, and which version that leads to: one statement, so one moment. Nothing when
 * the versions between are not told any more, or touched more than is told date by date.
 */
export async function loadChangesSince(
  ctx: Ctx,
  version: number,
  first: Temporal.PlainDate,
): Promise<({ version: number } & EntryChanges) | undefined> {
  const { rows } = await ctx.db.execute<ChangedRow>(sql`
    with since as (select transaction from data_versions where version > ${version}),
    touched as (select distinct occurrence_id from calendar_changes where transaction in (select transaction from since))
    select (select version from data_version) as reached, (select count(*) from since) as told,
      exists (select from touched where occurrence_id is null) as everything, touched.occurrence_id as "changedId", line.*
    from (values (1)) one
    left join touched on true
    left join lateral (
      select ${columns} from ${entries} where occurrence_id = touched.occurrence_id and last_date >= ${first.toString()}
    ) line on true`);
  const [head] = rows;
  if (!head || head.everything || Number(head.told) !== Number(head.reached) - version) return undefined;
  return {
    version: Number(head.reached),
    occurrenceIds: new Set(rows.flatMap((row) => row.changedId ?? [])),
    rows: rows.filter(isLine),
  };
}

const isLine = <Row extends Partial<EntryRow>>(row: Row): row is Row & EntryRow => typeof row.occurrenceId === 'string';
