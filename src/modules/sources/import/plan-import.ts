import type { Id, VenueId } from '#kernel/ids.ts';
import type { Draft } from '../draft.ts';
import type { StoredDate } from '../shapes.ts';
import { assignEvents } from './assign-events.ts';

/** A record of the source as we know it, with what became of it. */
export type KnownRecord = {
  externalId: string;
  eventKey: string;
  contentHash: string;
  stored: StoredDate;
  eventId: Id<'event'>;
  venueId: VenueId | null;
  /** Taken down by hand: it is not put up again. */
  takenDown: boolean;
};

/** An event to be written anew: what the file says of it, and dates the file names no more but that stay. */
export type Revised = { eventId: Id<'event'>; drafts: Draft[]; kept: KnownRecord[]; dropped: KnownRecord[] };

export type ImportPlan = {
  published: Draft[][];
  revised: Revised[];
  fresh: Set<Draft>;
  changed: Set<Draft>;
  unchanged: Set<Draft>;
};

export type PlanContext = {
  /** In this kind of file a series says all its dates: one it does not name is over, not lost. */
  seriesAreWhole: boolean;
  /** Ids of records that could not be read; nothing is concluded from their absence. */
  unread: ReadonlySet<string>;
  today: Temporal.PlainDate;
};

/** What an import means for the calendar: events to publish, events to write anew, and what stays as it is. */
export function planImport(
  drafts: readonly Draft[],
  records: readonly KnownRecord[],
  context: PlanContext,
): ImportPlan {
  const known = new Map(records.map((record) => [record.externalId, record]));
  const piles = sortByNews(drafts, known);
  const belongingOf = assignEvents(drafts, known);

  const published = new Map<string, Draft[]>();
  const byEvent = new Map<Id<'event'>, Draft[]>();
  const touched = new Set<Id<'event'>>();
  for (const draft of drafts) {
    const record = known.get(draft.externalId);
    if (record?.takenDown) continue;
    const belonging = belongingOf(draft);
    if ('newKey' in belonging) add(published, belonging.newKey, draft);
    else add(byEvent, belonging.eventId, draft);
    const eventId = 'eventId' in belonging ? belonging.eventId : undefined;
    if (eventId && !piles.unchanged.has(draft)) touched.add(eventId);
    if (record && record.eventId !== eventId) touched.add(record.eventId);
  }
  const gone = goneByEvent(drafts, records);
  const revised: Revised[] = [];
  for (const [eventId, group] of byEvent) {
    const { kept, dropped } = partGone(gone.get(eventId) ?? [], group, context);
    if (touched.has(eventId) || dropped.length > 0) revised.push({ eventId, drafts: group, kept, dropped });
  }
  return { ...piles, published: [...published.values()], revised };
}

function sortByNews(drafts: readonly Draft[], known: ReadonlyMap<string, KnownRecord>) {
  const piles = { fresh: new Set<Draft>(), changed: new Set<Draft>(), unchanged: new Set<Draft>() };
  for (const draft of drafts) {
    const record = known.get(draft.externalId);
    if (!record) piles.fresh.add(draft);
    else if (record.takenDown || record.contentHash === draft.contentHash) piles.unchanged.add(draft);
    else piles.changed.add(draft);
  }
  return piles;
}

function goneByEvent(drafts: readonly Draft[], records: readonly KnownRecord[]) {
  const named = new Set(drafts.map(({ externalId }) => externalId));
  return Map.groupBy(
    records.filter((record) => !named.has(record.externalId) && !record.takenDown),
    ({ eventId }) => eventId,
  );
}

/** A vanished row is not a cancellation: its date stays. Only a series that was read whole may drop dates to come. */
function partGone(gone: KnownRecord[], group: readonly Draft[], { seriesAreWhole, unread, today }: PlanContext) {
  const whole = new Set(group.map(({ eventKey }) => eventKey).filter((key) => seriesAreWhole && !unread.has(key)));
  const isOver = ({ eventKey, stored }: KnownRecord) => whole.has(eventKey) && stored.starts >= today.toString();
  return { kept: gone.filter((record) => !isOver(record)), dropped: gone.filter(isOver) };
}

function add<Key>(groups: Map<Key, Draft[]>, key: Key, draft: Draft) {
  const group = groups.get(key);
  if (group) group.push(draft);
  else groups.set(key, [draft]);
}
