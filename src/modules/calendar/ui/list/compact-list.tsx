import { TimeText } from '#ui/time-text.tsx';
import type { OccurrenceView } from '../occurrence-view.ts';

export type CompactListProps = { occurrences: readonly OccurrenceView[] };

/** Dates in a line each: when, what, where. */
export const CompactList = ({ occurrences }: CompactListProps) => (
  <ol className="dates">
    {occurrences.map(({ href, title, when, dateTime, place, status }) => (
      <li key={href} className={status?.kind === 'cancelled' ? 'off' : undefined}>
        {status && <strong className={status.kind === 'changed' ? 'label changed' : 'label'}>{status.label}</strong>}
        <TimeText className="when" text={when} dateTime={dateTime} />
        <a href={href}>{title}</a>
        <span className="soft">{place}</span>
      </li>
    ))}
  </ol>
);
