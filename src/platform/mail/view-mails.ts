import { and, asc, count, desc, isNotNull, max, min, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { isWaiting } from './due-mails.ts';
import { mails } from './schema.ts';

const listedMax = 100;

export type MailStanding = {
  waiting: number;
  dead: number;
  /** The next try of any mail; in the past where the worker is late or the server away. */
  nextTryAt: Temporal.Instant | undefined;
  lastSentAt: Temporal.Instant | undefined;
  /** What the waiting mails were answered, most frequent first. */
  reasons: { why: string; mails: number }[];
};

/** How the post stands, for operators. */
export async function viewMailStanding(ctx: Ctx): Promise<MailStanding> {
  const [waiting] = await ctx.db
    .select({ mails: count(), nextTryAt: min(mails.nextTryAt) })
    .from(mails)
    .where(isWaiting(ctx.now));
  const [past] = await ctx.db.select({ dead: count(mails.deadAt), lastSentAt: max(mails.sentAt) }).from(mails);
  const reasons = await ctx.db
    .select({ why: sql<string>`${mails.lastError}`, mails: count() })
    .from(mails)
    .where(and(isWaiting(ctx.now), isNotNull(mails.lastError)))
    .groupBy(mails.lastError)
    .orderBy(desc(count()), asc(mails.lastError))
    .limit(5);
  return {
    waiting: waiting?.mails ?? 0,
    dead: past?.dead ?? 0,
    nextTryAt: waiting?.nextTryAt ?? undefined,
    lastSentAt: past?.lastSentAt ?? undefined,
    reasons,
  };
}

/** A mail for operators: whom it is for is told by the domain alone. */
export type ListedMail = {
  id: string;
  kind: string;
  domain: string;
  queuedAt: Temporal.Instant;
  attempts: number;
  why: string | undefined;
};

/** The mails that were given up, newest first, or those that wait, oldest first; at most a hundred. */
export async function listMails(ctx: Ctx, which: 'dead' | 'waiting'): Promise<ListedMail[]> {
  const rows = await ctx.db
    .select({
      id: mails.id,
      kind: mails.kind,
      domain: sql<string>`split_part(${mails.recipient}, '@', 2)`,
      queuedAt: mails.queuedAt,
      attempts: mails.attempts,
      why: mails.lastError,
    })
    .from(mails)
    .where(which === 'dead' ? isNotNull(mails.deadAt) : isWaiting(ctx.now))
    .orderBy(which === 'dead' ? desc(mails.deadAt) : asc(mails.number), asc(mails.number))
    .limit(listedMax);
  return rows.map(({ why, ...mail }) => ({ ...mail, why: why ?? undefined }));
}
