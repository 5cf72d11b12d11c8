import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { Line } from './form.ts';

/** What one date alone puts on a list: itself, or the first and last day of a run that has them. */
export function linesOf(view: OccurrenceView): Line[] {
  if (!view.run) return [{ role: 'date', view }];
  if (view.event.permanent) return [];
  const lastsLonger = view.endsLocal && Temporal.PlainDateTime.compare(view.endsLocal, view.startsLocal) > 0;
  return lastsLonger
    ? [
        { role: 'opening', view },
        { role: 'closing', view },
      ]
    : [{ role: 'opening', view }];
}
