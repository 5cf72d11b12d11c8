import { and, asc, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/context.ts';
import { type ChangeKind, changeKinds } from '../change-kinds.ts';
import { publishedChanges } from '../schema.ts';

export type ChangeRow = typeof publishedChanges.$inferSelect;

/** A place in the log: everything up to it is known. */
export type ChangePosition = { version: number; number: number };

/** How long the log is kept: who was away longer takes a dump. */
export const daysLogged = 400;

const { version, number, at, kind } = publishedChanges;

type Wanted = { after: ChangePosition; kinds: readonly ChangeKind[]; limit: number };

/**
 * What became of things after a place in the log, the oldest first, and the place after it: of the last row told, or, when
 * there are no more, the end of the log, so that who asks again from there misses none.
 */
export async function changesAfter(
  ctx: Ctx,
  { after, kinds, limit }: Wanted,
): Promise<{ rows: ChangeRow[]; reached: ChangePosition; more: boolean }> {
  // Asked first: what is committed between the two questions is told next time, at worst twice, never not at all.
  const end = await endOfLog(ctx);
  const found = await ctx.db
    .select()
    .from(publishedChanges)
    .where(
      and(
        sql`(${version}, ${number}) > (${after.version}, ${after.number})`,
        inArray(kind, kinds.length > 0 ? [...kinds] : [...changeKinds]),
      ),
    )
    .orderBy(asc(version), asc(number))
    .limit(limit + 1);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  if (last && found.length > limit)
    return { rows, reached: { version: last.version, number: last.number }, more: true };
  return { rows, reached: latest([after, end, ...(last ? [last] : [])]), more: false };
}

const latest = (positions: readonly ChangePosition[]): ChangePosition =>
  positions.reduce(
    (a, b) => (b.version > a.version || (b.version === a.version && b.number > a.number) ? pick(b) : a),
    { version: 0, number: 0 },
  );
const pick = ({ version, number }: ChangePosition) => ({ version, number });

async function endOfLog(ctx: Ctx): Promise<ChangePosition> {
  const [end] = await ctx.db
    .select({ version, number })
    .from(publishedChanges)
    .orderBy(sql`${version} desc`, sql`${number} desc`)
    .limit(1);
  return end ?? { version: 0, number: 0 };
}

/** The place before the first change at or after an instant. A transaction's changes have one time, and are told together. */
export async function placeBefore(ctx: Ctx, instant: Temporal.Instant): Promise<ChangePosition> {
  const [first] = await ctx.db
    .select({ version })
    .from(publishedChanges)
    .where(sql`${at} >= ${instant.toString()}::timestamptz`)
    .orderBy(asc(at), asc(version))
    .limit(1);
  return first ? { version: first.version, number: 0 } : endOfLog(ctx);
}

/** Since when the log is whole, if there was anything before it. */
export async function logBegan(ctx: Ctx): Promise<Temporal.Instant | undefined> {
  const [mark] = await ctx.db.select({ at }).from(publishedChanges).where(sql`${version} = 0`).limit(1);
  return mark?.at;
}

/** A place in the log is known to the day, so rows stay a little longer than anybody may ask for. */
const daysOfGrace = 2;

/** Drops what nobody may ask for any more; gives back how many rows. */
export async function forgetChanges(ctx: Ctx): Promise<number> {
  const before = ctx.now.subtract({ hours: 24 * (daysLogged + daysOfGrace) }).toString();
  const forgotten: SQL = sql`delete from ${publishedChanges} where ${at} < ${before}::timestamptz`;
  return (await ctx.db.execute(forgotten)).rowCount ?? 0;
}
