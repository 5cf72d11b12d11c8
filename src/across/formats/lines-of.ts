import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { Line } from './form.ts';

/** What one date alone puts on a list: itself, or the first and last day of a run; a permanent offer has neither. */
export function linesOf(view: OccurrenceView): Line[] {
  if (!view.run || view.event.permanent) return [{ role: 'date', view }];
  const lastsLonger = view.endsLocal && Temporal.PlainDateTime.compare(view.endsLocal, view.startsLocal) > 0;
  return lastsLonger
    ? [
        { role: 'opening', view },
        { role: 'closing', view },
      ]
    : [{ role: 'opening', view }];
}
