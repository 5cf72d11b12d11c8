import { done, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { changeOccurrence } from './change-occurrence.ts';
import type { RescheduleOccurrence } from './inputs.ts';
import { occurrenceTimes, type TimesRefusal } from './occurrence-times.ts';
import { may } from './policy.ts';

/** Moves a date to another time. Its address and its UID stay; a known end moves along. */
export const rescheduleOccurrence = (ctx: Ctx, { id, start, occasion }: RescheduleOccurrence) =>
  changeOccurrence<TimesRefusal | { kind: 'a-run-has-no-start-time' }>(ctx, id, 'rescheduled', (date) => {
    if (!may.rescheduleOccurrence(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (date.run) return refuse({ kind: 'a-run-has-no-start-time' });
    const endsLocal = date.endsLocal?.add(date.startsLocal.until(start));
    const times = occurrenceTimes({
      startsLocal: start,
      endsLocal,
      timeZone: date.timeZone,
      occasion,
      precision: 'minute',
      run: false,
    });
    if (!times.ok) return times;
    return done({ set: { ...times.value, precision: 'minute', status: 'verlegt', statusChangedAt: ctx.now } });
  });
