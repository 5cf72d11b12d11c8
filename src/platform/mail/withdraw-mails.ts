import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { mails } from './schema.ts';

/** As many as one reason can have left waiting. */
const withdrawnMax = 1_000;

/**
 * Takes mails back whose key begins like this and that have not left: whoever did not want them any more shall not get them
 * late. One that is being handed over in this moment is let go.
 */
export async function withdrawMails(ctx: Ctx, keyStart: string): Promise<number> {
  const waiting = ctx.db
    .select({ id: mails.id })
    .from(mails)
    .where(and(isNull(mails.sentAt), sql`starts_with(${mails.key}, ${keyStart})`))
    .limit(withdrawnMax)
    .for('update', { skipLocked: true });
  const gone = await ctx.db.delete(mails).where(inArray(mails.id, waiting)).returning({ id: mails.id });
  return gone.length;
}
