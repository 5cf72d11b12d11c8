import { done, type Result, refuse } from '#kernel/result.ts';
import { cultureDayStart, instantOfLocal, type WallTimeRefusal } from '#kernel/time.ts';
import type { OccurrenceDraft } from './drafts.ts';

export type TimesRefusal = WallTimeRefusal | { kind: 'ends-before-it-starts' } | { kind: 'longer-than-a-day' };

export type OccurrenceTimes = {
  startsLocal: Temporal.PlainDateTime;
  endsLocal: Temporal.PlainDateTime | null;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant | null;
};

const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };
const longestHours = 36;

/** The instants of a draft's wall times; a day or a run lasts from five to five. */
export function occurrenceTimes(draft: OccurrenceDraft): Result<OccurrenceTimes, TimesRefusal> {
  return draft.precision === 'day' ? dayTimes(draft) : minuteTimes(draft);
}

function dayTimes({ startsLocal, endsLocal, timeZone, run }: OccurrenceDraft): Result<OccurrenceTimes, TimesRefusal> {
  const first = startsLocal.toPlainDate();
  const last = run ? endsLocal?.toPlainDate() : undefined;
  if (last && Temporal.PlainDate.compare(last, first) < 0) return refuse({ kind: 'ends-before-it-starts' });
  return done({
    startsLocal: startsLocal.with(midnight),
    endsLocal: last ? last.toPlainDateTime() : null,
    startsAt: cultureDayStart(first, timeZone),
    endsAt: last ? cultureDayStart(last.add({ days: 1 }), timeZone) : null,
  });
}

function minuteTimes({
  startsLocal,
  endsLocal,
  timeZone,
  occasion,
}: OccurrenceDraft): Result<OccurrenceTimes, TimesRefusal> {
  const starts = instantOfLocal(startsLocal, timeZone, occasion);
  if (!starts.ok) return starts;
  if (!endsLocal) return done({ startsLocal, endsLocal: null, startsAt: starts.value, endsAt: null });

  const ends = instantOfLocal(endsLocal, timeZone, occasion ?? 'second');
  if (!ends.ok) return ends;
  const hours = starts.value.until(ends.value).total('hours');
  if (hours <= 0) return refuse({ kind: 'ends-before-it-starts' });
  if (hours > longestHours) return refuse({ kind: 'longer-than-a-day' });
  return done({ startsLocal, endsLocal, startsAt: starts.value, endsAt: ends.value });
}
