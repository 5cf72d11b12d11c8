import { type SQL, sql } from 'drizzle-orm';
import type { Ctx } from './context.ts';

/**
 * A slug for each wish that nobody has or ever had: the wish itself, or with -2, -3 … behind it. `taken` is a query of
 * the slugs given away so far, in a column `slug`.
 */
export async function freeSlugs(ctx: Ctx, wishes: readonly string[], taken: SQL): Promise<string[]> {
  const stems = [...new Set(wishes)];
  const { rows } = await ctx.db.execute<{ slug: string }>(
    sql`select slug from (${taken}) given where regexp_replace(slug, '-[0-9]+$', '') = any (${sql.param(stems)}) or slug = any (${sql.param(stems)})`,
  );
  const given = new Set(rows.map((row) => row.slug));
  return wishes.map((wish) => {
    let slug = wish;
    for (let number = 2; given.has(slug); number++) slug = `${wish}-${number}`;
    given.add(slug);
    return slug;
  });
}
