import { sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { type OccurrenceFull, viewInFull } from '#modules/calendar/index.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Page, Stretch } from '../../records/index.ts';

/** Things read at once. */
const stride = 500;

const published = sql`o.deleted_at is null and e.deleted_at is null and e.editorial_status = 'veroeffentlicht'`;

/** The years that dates have, the first first. A year is a step over the index, whether it has ten dates or a million. */
export async function* yearsOfDates(ctx: Ctx): AsyncGenerator<number> {
  let after = -Infinity;
  for (;;) {
    const from = Number.isFinite(after) ? sql`where culture_date > make_date(${after}, 12, 31)` : sql``;
    const { rows } = await ctx.db.execute<{ year: number | null }>(
      sql`select extract(year from min(culture_date))::int as year from ${occurrences} ${from}`,
    );
    const year = rows[0]?.year;
    if (year === null || year === undefined) return;
    yield year;
    after = year;
  }
}

/** A year's dates in the order of days. Each step is a statement of its own and begins behind the last. */
export async function* datesOfYear(ctx: Ctx, year: number): AsyncGenerator<OccurrenceFull[]> {
  const last = `${year}-12-31`;
  let behind: { day: string; id: Id<'occurrence'> } | undefined;
  for (;;) {
    const from = behind
      ? sql`(o.culture_date, o.id) > (${behind.day}::date, ${behind.id}::uuid)`
      : sql`o.culture_date >= make_date(${year}, 1, 1)`;
    const { rows } = await ctx.db.execute<{ day: string; id: Id<'occurrence'> }>(sql`
      select o.culture_date::text as day, o.id from ${occurrences} o join ${events} e on e.id = o.event_id
      where ${from} and o.culture_date <= ${last}::date and ${published}
      order by o.culture_date, o.id limit ${stride}`);
    behind = rows.at(-1);
    if (!behind) return;
    yield await viewInFull(
      ctx,
      rows.map(({ id }) => id),
    );
  }
}

/** How a page of things is read, behind the last of the page before. */
export type PageOf<Row> = (ctx: Ctx, stretch: Stretch) => Promise<Page<Row>>;

/** All things of a kind, page after page. */
export async function* pagesOf<Row>(ctx: Ctx, page: PageOf<Row>): AsyncGenerator<Row[]> {
  for (let after: string | undefined; ; ) {
    const { rows, next } = await page(ctx, { limit: stride, after });
    yield rows;
    if (next === undefined) return;
    after = next;
  }
}
