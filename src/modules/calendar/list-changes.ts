import { and, desc, eq, gt, inArray, type SQL } from 'drizzle-orm';
import type { LocalizedText } from '#kernel/words.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import type { Filter } from './filter/facets.ts';
import { feedLinesMax, filterOfFeed } from './filter-of-feed.ts';
import { listOccurrences, type Wanted } from './list-occurrences.ts';
import { occurrenceChanges } from './schema.ts';
import type { OccurrenceView } from './views.ts';

const kinds = ['cancelled', 'rescheduled', 'postponed', 'moved'] as const;
/** How long a change is news, and how many are looked through for those a filter asks for. */
const newsFor = { hours: 90 * 24 };
const lookedThroughMax = 5_000;

/** What became of a date at one moment: what it was before, what it was then, and why. */
export type DateChange = {
  kind: (typeof kinds)[number];
  changedAt: Temporal.Instant;
  reason?: LocalizedText | undefined;
  previousStartsLocal?: Temporal.PlainDateTime | undefined;
  previousPlace?: string | undefined;
  /** When and where it then was; what the date is today where nothing changed since. */
  startsLocal: Temporal.PlainDateTime;
  place?: string | undefined;
  view: OccurrenceView;
};

/** Everything that became of these dates, the newest first, at most as much as a file holds. */
export async function listChangesOf(ctx: Ctx, views: readonly OccurrenceView[]): Promise<DateChange[]> {
  if (views.length === 0) return [];
  const ids = views.map(({ id }) => id);
  return told(await rowsOf(ctx, inArray(occurrenceChanges.occurrenceId, ids), feedLinesMax), views);
}

/** What changed lately among the dates of a filter, the newest first. */
export async function listChanges(
  ctx: Ctx,
  filter: Filter,
  { events }: Pick<Wanted, 'events'> = {},
): Promise<DateChange[]> {
  const rows = await rowsOf(ctx, gt(occurrenceChanges.changedAt, ctx.now.subtract(newsFor)), lookedThroughMax);
  if (rows.length === 0) return [];
  const { lines } = await listOccurrences(ctx, filterOfFeed(ctx, filter, 'calendar'), {
    limit: lookedThroughMax,
    offset: 0,
    shelf: false,
    counts: false,
    occurrences: new Set(rows.map((row) => row.occurrenceId)),
    events,
  });
  return told(
    rows,
    lines.map((line) => line.view),
  ).slice(0, feedLinesMax);
}

const rowsOf = (ctx: Ctx, which: SQL, limit: number) =>
  ctx.db
    .select({
      occurrenceId: occurrenceChanges.occurrenceId,
      kind: occurrenceChanges.kind,
      changedAt: occurrenceChanges.changedAt,
      reason: occurrenceChanges.reason,
      previousStartsLocal: occurrenceChanges.previousStartsLocal,
      previousPlace: venues.name,
    })
    .from(occurrenceChanges)
    .leftJoin(venues, eq(venues.id, occurrenceChanges.previousVenueId))
    .where(and(which, inArray(occurrenceChanges.kind, [...kinds])))
    .orderBy(desc(occurrenceChanges.changedAt), desc(occurrenceChanges.id))
    .limit(limit);

type Row = Awaited<ReturnType<typeof rowsOf>>[number];

/** Each change with what the date was after it: what the next change, which stands before it here, found. */
function told(rows: readonly Row[], views: readonly OccurrenceView[]): DateChange[] {
  const byId = new Map(views.map((view) => [view.id, view]));
  const later = new Map<string, Row>();
  return rows.flatMap((row) => {
    const view = byId.get(row.occurrenceId);
    const kind = kinds.find((one) => one === row.kind);
    if (!view || !kind) return [];
    const next = later.get(row.occurrenceId);
    later.set(row.occurrenceId, row);
    return {
      kind,
      changedAt: row.changedAt,
      reason: row.reason ?? undefined,
      previousStartsLocal: row.previousStartsLocal ?? undefined,
      previousPlace: row.previousPlace ?? undefined,
      startsLocal: next?.previousStartsLocal ?? view.startsLocal,
      place: next ? (next.previousPlace ?? undefined) : view.place?.name,
      view,
    };
  });
}
