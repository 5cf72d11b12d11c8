import { and, gt, isNull, lte, max, or, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { isWaiting } from './due-mails.ts';
import type { Trouble } from './post.ts';
import { mails } from './schema.ts';
import { triedHours } from './verdict.ts';

/** A server that is away is asked again every minute; one that does not want us waits for somebody to change a setting. */
const lockedOutMinutes = 15;

/**
 * Writes down that the server takes nothing. No mail loses an attempt by it, so that all leave soon after it is back; only
 * what has waited for three days is given up. Says how many mails heard of the trouble for the first time, and died of it.
 */
export async function noteTrouble(ctx: Ctx, trouble: Trouble): Promise<{ noted: number; dead: number }> {
  const tooLate = ctx.now.subtract({ hours: triedHours });
  const lockedOut = trouble.kind === 'locked-out';
  const nextTryAt = lockedOut ? ctx.now.add({ minutes: lockedOutMinutes }) : undefined;
  const due = and(isWaiting(ctx.now), lte(mails.nextTryAt, ctx.now));
  const dead = await ctx.db
    .update(mails)
    .set({ deadAt: ctx.now, lastError: trouble.why })
    .where(and(due, lte(mails.firstTriedAt, tooLate)))
    .returning({ id: mails.id });
  const noted = await ctx.db
    .update(mails)
    .set({
      firstTriedAt: sql`coalesce(${mails.firstTriedAt}, ${ctx.now.toString()}::timestamptz)`,
      lastError: trouble.why,
      ...(nextTryAt && { nextTryAt }),
    })
    .where(lockedOut ? due : and(due, or(isNull(mails.firstTriedAt), isNull(mails.lastError))))
    .returning({ id: mails.id });
  return { noted: noted.length, dead: dead.length };
}

/** When a mail was last taken by the server, as far as that is remembered. */
export async function lastSentAt(ctx: Ctx): Promise<Temporal.Instant | undefined> {
  const [last] = await ctx.db.select({ at: max(mails.sentAt) }).from(mails);
  return last?.at ?? undefined;
}

/**
 * The server takes mails again. Those first refused while it took none at all were perhaps refused for no reason of their
 * own: they need not wait out their pause. Nobody is called back twice, so a mail that is always refused stays patient.
 */
export async function callBack(ctx: Ctx, before: Temporal.Instant | undefined): Promise<number> {
  const called = await ctx.db
    .update(mails)
    .set({ nextTryAt: ctx.now })
    .where(
      and(
        isWaiting(ctx.now),
        gt(mails.nextTryAt, ctx.now),
        sql`${mails.firstTriedAt} < ${ctx.now.toString()}::timestamptz`,
        before && gt(mails.firstTriedAt, before),
      ),
    )
    .returning({ id: mails.id });
  return called.length;
}
