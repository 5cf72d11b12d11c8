import type { Ctx } from '#platform/context.ts';
import { currentVersion } from '#platform/data-version.ts';
import { isShared } from '#platform/db.ts';

type Load<Thing> = (ctx: Ctx, ids: readonly string[]) => Promise<Thing[]>;

/**
 * Things by their ids, in that order; ids that are gone are left out. The process keeps those it made until the data's
 * version moves, at most `most` of them; inside a transaction nothing is kept.
 */
export function heldByVersion<Thing extends { id: string }>(load: Load<Thing>, most: number): Load<Thing> {
  let held: { version: number; things: Map<string, Thing> } = { version: -1, things: new Map() };

  /** What was loaded for an older version stays in the map it was loaded for, and goes with it. */
  const thingsOfVersion = async () => {
    const version = await currentVersion();
    if (held.version !== version) held = { version, things: new Map() };
    return held.things;
  };

  return async (ctx, ids) => {
    const known = isShared(ctx.db) ? await thingsOfVersion() : new Map<string, Thing>();
    const missing = ids.filter((id) => !known.has(id));
    for (const thing of await load(ctx, missing)) known.set(thing.id, thing);
    const found = ids.flatMap((id) => known.get(id) ?? []);
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return found;
  };
}
