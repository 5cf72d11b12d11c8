import { and, count, isNotNull, isNull, lt, or } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { mailFolder } from './mail-place.ts';
import { mails } from './schema.ts';
import { forgetWritten } from './written-mails.ts';

/** How long a row is kept after its mail was sent or given up. */
export const rememberedDays = 14;

/** Deletes what is over: mails sent or given up two weeks ago, those nobody could use any more, and files that are too old. */
export async function forgetMails(ctx: Ctx, folder = mailFolder()): Promise<{ rows: number; files: number }> {
  const oldest = ctx.now.subtract({ hours: rememberedDays * 24 });
  const { rowCount } = await ctx.db
    .delete(mails)
    .where(
      or(
        lt(mails.sentAt, oldest),
        lt(mails.deadAt, oldest),
        and(isNull(mails.sentAt), isNull(mails.deadAt), lt(mails.expiresAt, ctx.now)),
      ),
    );
  return { rows: rowCount ?? 0, files: await forgetWritten(folder, ctx.now) };
}

/** How many mails were given up and are not yet looked at. */
export async function countDead(ctx: Ctx): Promise<number> {
  const [found] = await ctx.db.select({ dead: count() }).from(mails).where(isNotNull(mails.deadAt));
  return found?.dead ?? 0;
}
