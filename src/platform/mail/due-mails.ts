import { and, asc, count, eq, gt, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, alias } from 'drizzle-orm/pg-core';
import type { Ctx } from '../context.ts';
import { mails } from './schema.ts';

type Fates = Record<'sentAt' | 'deadAt' | 'expiresAt', AnyPgColumn>;

/** Neither sent nor given up, and still worth sending. */
export const isWaiting = (now: Temporal.Instant, of: Fates = mails) =>
  and(isNull(of.sentAt), isNull(of.deadAt), or(isNull(of.expiresAt), gt(of.expiresAt, now)));

/**
 * Its hour has come, and no earlier mail to the same address is still on its way. The earlier ones are counted, so that each
 * row looks them up in an index: "not exists" becomes a join over all that waits, seconds for ten thousand.
 */
export function isDue(ctx: Ctx): SQL | undefined {
  const earlier = alias(mails, 'earlier');
  const ahead = ctx.db
    .select({ mails: count() })
    .from(earlier)
    .where(
      and(
        eq(earlier.recipient, mails.recipient),
        lt(earlier.number, mails.number),
        lte(earlier.notBefore, ctx.now),
        isWaiting(ctx.now, earlier),
      ),
    );
  return and(isWaiting(ctx.now), lte(mails.nextTryAt, ctx.now), eq(sql`(${ahead})`, 0));
}

/**
 * Lets Postgres count the mails. When thousands were queued since it last did, it takes the few that wait for none at all,
 * and walks through all of them for each.
 */
export const countAnew = (ctx: Ctx) => ctx.db.execute(sql`analyze mails`);

/** The next mails that are due, oldest first; none of them is held yet. */
export async function findDue(ctx: Ctx, atMost: number): Promise<string[]> {
  const due = await ctx.db
    .select({ id: mails.id })
    .from(mails)
    .where(isDue(ctx))
    .orderBy(asc(mails.number))
    .limit(atMost);
  return due.map(({ id }) => id);
}

/** Takes a mail that is still due for this transaction alone; nothing where somebody else has it. */
export async function holdDue(ctx: Ctx, id: string) {
  const [mail] = await ctx.db
    .select()
    .from(mails)
    .where(and(eq(mails.id, id), isDue(ctx)))
    .for('update', { skipLocked: true });
  return mail;
}
