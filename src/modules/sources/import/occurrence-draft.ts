import type { VenueId } from '#kernel/ids.ts';
import { instantOfLocal } from '#kernel/time.ts';
import type { OccurrenceDraft, OccurrenceStatus } from '#modules/calendar/index.ts';
import type { StoredDate } from '../shapes.ts';

const statuses = { scheduled: 'geplant', cancelled: 'abgesagt', postponed: 'verschoben' } satisfies Record<
  StoredDate['status'],
  OccurrenceStatus
>;

/** A date of a source in the calendar's own terms. */
export function occurrenceDraft(stored: StoredDate, venueId: VenueId | undefined): OccurrenceDraft {
  const startsLocal = Temporal.PlainDateTime.from(stored.starts);
  return {
    startsLocal,
    endsLocal: stored.ends === undefined ? undefined : Temporal.PlainDateTime.from(stored.ends),
    timeZone: stored.timeZone,
    occasion: stored.occasion ?? (isTwice(startsLocal, stored) ? 'first' : undefined),
    precision: stored.precision,
    run: stored.run,
    venueId,
    attendance: stored.online ? 'online' : 'vor_ort',
    status: statuses[stored.status],
  };
}

/** Nobody can be asked which of the two hours is meant: a file that does not say means the first (RFC 5545 §3.3.5). */
function isTwice(local: Temporal.PlainDateTime, { precision, timeZone }: StoredDate): boolean {
  if (precision === 'day') return false;
  const found = instantOfLocal(local, timeZone);
  return !found.ok && found.refusal.kind === 'time-exists-twice';
}
