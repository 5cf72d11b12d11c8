import type { Ctx } from './context.ts';
import { isShared } from './db.ts';

/**
 * A query with placeholders that is put together once per process and planned once per connection: building it anew costs
 * more than running it. Inside a transaction it is put together for that transaction. `write` names it by `.prepare(name)`.
 */
export function writtenOnce<Query>(write: (ctx: Ctx) => Query): (ctx: Ctx) => Query {
  let written: Query | undefined;
  return (ctx) => {
    if (!isShared(ctx.db)) return write(ctx);
    written ??= write(ctx);
    return written;
  };
}
