import { and, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { mails } from './schema.ts';
import { wakeMails } from './wake-mails.ts';

/** A mail that was given up is tried again as if it were new, under the Message-ID it has. Says how many there were. */
async function retry(ctx: Ctx, which: SQL | undefined): Promise<number> {
  const { rowCount } = await ctx.db
    .update(mails)
    .set({ deadAt: null, firstTriedAt: null, unsureAt: null, attempts: 0, nextTryAt: ctx.now, lastError: null })
    .where(and(isNotNull(mails.deadAt), which));
  if (rowCount) await wakeMails(ctx);
  return rowCount ?? 0;
}

export const retryMail = (ctx: Ctx, id: string) => retry(ctx, eq(mails.id, id));
export const retryDeadMails = (ctx: Ctx) => retry(ctx, undefined);

/** Throws a mail away that has not been sent. Its key stays free for another. */
export async function dropMail(ctx: Ctx, id: string): Promise<boolean> {
  const { rowCount } = await ctx.db.delete(mails).where(and(eq(mails.id, id), isNull(mails.sentAt)));
  return Boolean(rowCount);
}
