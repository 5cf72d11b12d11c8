import { and, desc, eq, lt } from 'drizzle-orm';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { type Edition, editionDue } from './editions.ts';
import { subscriptionEditions } from './schema.ts';
import { rhythms } from './shapes.ts';

/** An edition with the moment since when things are news to its readers. */
export type OpenEdition = Edition & { since: Temporal.Instant };

/** However long we were away: a letter that looks further back than this is no news. */
const daysBackMax = { weekly: 14, daily: 3 };
const daysBetween = { weekly: 7, daily: 1 };

/** The editions that are due and not finished. */
export async function findOpenEditions(ctx: Ctx): Promise<OpenEdition[]> {
  const open: OpenEdition[] = [];
  for (const rhythm of rhythms) {
    const due = editionDue(rhythm, ctx.now, city().timeZone);
    if (!due || (await isFinished(ctx, due))) continue;
    open.push({ ...due, since: await newsSince(ctx, due) });
  }
  return open;
}

async function isFinished(ctx: Ctx, { rhythm, issuedOn }: Edition): Promise<boolean> {
  const found = await ctx.db
    .select({ rhythm: subscriptionEditions.rhythm })
    .from(subscriptionEditions)
    .where(and(eq(subscriptionEditions.rhythm, rhythm), eq(subscriptionEditions.issuedOn, issuedOn)));
  return found.length > 0;
}

/** Nothing is told twice and nothing left out: an edition begins where the one before ended, if that went out. */
async function newsSince(ctx: Ctx, { rhythm, dueAt }: Edition): Promise<Temporal.Instant> {
  const [before] = await ctx.db
    .select({ dueAt: subscriptionEditions.dueAt })
    .from(subscriptionEditions)
    .where(and(eq(subscriptionEditions.rhythm, rhythm), lt(subscriptionEditions.dueAt, dueAt)))
    .orderBy(desc(subscriptionEditions.dueAt))
    .limit(1);
  const furthest = dueAt.subtract({ hours: 24 * daysBackMax[rhythm] });
  if (!before) return dueAt.subtract({ hours: 24 * daysBetween[rhythm] });
  return Temporal.Instant.compare(before.dueAt, furthest) < 0 ? furthest : before.dueAt;
}
