import type { Ctx } from '#platform/context.ts';
import { currentVersion } from '#platform/data-version.ts';
import { isShared } from '#platform/db.ts';
import { loadViews } from './view-occurrences.ts';
import type { OccurrenceView } from './views.ts';

/** About two kilobytes each; what people look at within one version of the data. The oldest make room. */
const viewsHeldMax = 8_000;

let held: { version: number; views: Map<string, OccurrenceView> } = { version: -1, views: new Map() };

/**
 * The dates with these ids, in that order; ids that are gone are left out. Making a view costs more than all the rest of
 * a list, so the process keeps those it made until the data's version moves; inside a transaction nothing is kept.
 */
export async function viewOccurrences(ctx: Ctx, ids: readonly string[]): Promise<OccurrenceView[]> {
  const known = isShared(ctx.db) ? await viewsOfVersion() : new Map<string, OccurrenceView>();
  const missing = ids.filter((id) => !known.has(id));
  for (const view of await loadViews(ctx, missing)) known.set(view.id, view);
  const found = ids.flatMap((id) => known.get(id) ?? []);
  for (const oldest of known.keys()) {
    if (known.size <= viewsHeldMax) break;
    known.delete(oldest);
  }
  return found;
}

/** What was loaded for an older version stays in the map it was loaded for, and goes with it. */
async function viewsOfVersion() {
  const version = await currentVersion();
  if (held.version !== version) held = { version, views: new Map() };
  return held.views;
}
