import { type SQL, sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { subscriptionProofs, subscriptions } from './schema.ts';
import { hashOfAddress } from './token.ts';

/** How many are ended in one statement. */
const endedAtOnceMax = 1_000;

/** Deletes subscriptions that have had their time and keeps the proofs of those that were confirmed; how many it were. */
export async function endWith(ctx: Ctx, which: SQL): Promise<number> {
  const { rows } = await ctx.db.execute<Ended>(
    sql`delete from ${subscriptions} where id in (select s.id from ${subscriptions} s where ${which} limit ${endedAtOnceMax})
      returning id, email, token_hash as "tokenHash", asked_at as "askedAt", confirmed_at as "confirmedAt"`,
  );
  const proven = rows.filter(({ confirmedAt }) => confirmedAt !== null);
  if (proven.length > 0)
    await ctx.db.execute(
      sql`insert into ${subscriptionProofs} (token_hash, address_hash, asked_at, confirmed_at, ended_at)
        select t, a, q, c, ${ctx.now.toString()}::timestamptz
        from unnest(${sql.param(proven.map(({ tokenHash }) => tokenHash))}::text[], ${sql.param(proven.map(({ email }) => hashOfAddress(email)))}::text[],
          ${sql.param(proven.map(({ askedAt }) => askedAt))}::timestamptz[], ${sql.param(proven.map(({ confirmedAt }) => confirmedAt))}::timestamptz[]) as p (t, a, q, c)
        on conflict do nothing`,
    );
  return rows.length;
}

type Ended = { id: Id<'subscription'>; email: string; tokenHash: string; askedAt: string; confirmedAt: string | null };
