import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { Reader } from './reader.ts';
import { statusOf } from './status.ts';

/** "Fällt aus: Chorprobe": who sees the title alone, in a tab or a message, must not set out. */
export const announced = (title: string, view: OccurrenceView, reader: Reader) =>
  view.status === 'abgesagt' || view.status === 'verschoben' ? `${statusOf(view, reader)?.label}: ${title}` : title;
