import type { Draft, DraftPlace } from '../draft.ts';
import type { StoredDate } from '../shapes.ts';
import { isOnline } from '../venues/read-place.ts';

/** A draft as it is kept beside what it became. */
export function storedDate(draft: Draft): StoredDate {
  const { start, end, run } = draft;
  return {
    line: draft.line,
    title: draft.title,
    starts: (run?.from ?? start.on).toPlainDateTime(start.at).toString(),
    ends: run ? run.to.toPlainDateTime().toString() : end?.on.toPlainDateTime(end.at).toString(),
    timeZone: start.timeZone,
    occasion: start.occasion,
    precision: draft.precision,
    run: run !== undefined,
    online: isOnline(draft.place?.text ?? ''),
    status: draft.status,
    place: placeText(draft.place),
  };
}

export const placeText = (place: DraftPlace | undefined) => (place ? JSON.stringify(place) : '');
