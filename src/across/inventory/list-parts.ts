import { sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { idBehind, type Kind, type Published, publishedOf } from './published.ts';

/** Things in one part, in the order in which they were added: a part that is full stays what it is. */
export const thingsPerPart = 5_000;
/** Ten million things of a kind. */
const partsMax = 2_000;

/** With which things the parts of a kind begin; nothing where there is nothing of that kind. */
export async function listParts(
  ctx: Ctx,
  kind: Kind,
  today: Temporal.PlainDate,
  size: number = thingsPerPart,
): Promise<PublicId[]> {
  const { rows } = await ctx.db.execute<{ public_id: PublicId }>(sql`
    select public_id from (select public_id, row_number() over (order by id) as place from (${publishedOf(kind, today)}) thing) placed
    where (place - 1) % ${size}::int = 0 order by place limit ${partsMax}`);
  return rows.map((row) => row.public_id);
}

type Row = { id: Published['id']; public_id: PublicId; slug: string; changed_at: string | null };

/** One part: the things from this one on, or from the first. Empty where nothing is, or nobody knows the mark. */
export async function listPart(
  ctx: Ctx,
  kind: Kind,
  today: Temporal.PlainDate,
  from: PublicId | undefined,
  size: number = thingsPerPart,
): Promise<Published[]> {
  const { rows } = await ctx.db.execute<Row>(sql`
    select id, public_id, slug, changed_at from (${publishedOf(kind, today)}) thing
    ${from ? sql`where id >= ${idBehind(kind, from)}` : sql``} order by id limit ${size}`);
  return rows.map((row) => ({
    id: row.id,
    publicId: row.public_id,
    slug: row.slug,
    changedAt: row.changed_at === null ? undefined : Temporal.Instant.from(row.changed_at),
  }));
}
