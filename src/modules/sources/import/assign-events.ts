import type { Id } from '#kernel/ids.ts';
import type { Draft } from '../draft.ts';
import type { KnownRecord } from './plan-import.ts';

/** Which event a date belongs to: one we have, or a new one for all dates with its key. */
export type Belonging = { eventId: Id<'event'> } | { newKey: string };

/**
 * Gives every draft its event. A known date stays with its event as long as most of that event's dates say the same of
 * it; a date that says something else (a new title, say) goes to the event with that content, or to a new one.
 */
export function assignEvents(
  drafts: readonly Draft[],
  known: ReadonlyMap<string, KnownRecord>,
): (draft: Draft) => Belonging {
  const mainKeys = mainKeyByEvent(drafts, known);
  const eventByKey = new Map<string, Id<'event'>>();
  for (const record of known.values()) {
    if (!mainKeys.has(record.eventId)) eventByKey.set(record.eventKey, record.eventId);
  }
  for (const [eventId, key] of mainKeys) eventByKey.set(key, eventId);

  return (draft) => {
    const was = known.get(draft.externalId)?.eventId;
    if (was && mainKeys.get(was) === draft.eventKey) return { eventId: was };
    const eventId = eventByKey.get(draft.eventKey);
    return eventId ? { eventId } : { newKey: draft.eventKey };
  };
}

/** The key most of an event's dates have now. */
function mainKeyByEvent(drafts: readonly Draft[], known: ReadonlyMap<string, KnownRecord>): Map<Id<'event'>, string> {
  const counts = new Map<Id<'event'>, Map<string, number>>();
  for (const { externalId, eventKey } of drafts) {
    const record = known.get(externalId);
    if (!record) continue;
    const keys = counts.get(record.eventId) ?? new Map<string, number>();
    counts.set(record.eventId, keys.set(eventKey, (keys.get(eventKey) ?? 0) + 1));
  }
  return new Map([...counts].map(([eventId, keys]) => [eventId, [...keys].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}
