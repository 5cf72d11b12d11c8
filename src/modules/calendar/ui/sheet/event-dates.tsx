import { TimeText } from '#ui/time-text.tsx';
import type { StatusView } from '../occurrence-view.ts';

export type EventDateView = {
  href: string;
  /** "Samstag, 10. Oktober 2026, 20 Uhr" */
  when: string;
  dateTime?: string | undefined;
  place: string;
  status?: StatusView | undefined;
  past?: boolean | undefined;
  /** The date whose page this is. */
  current?: boolean | undefined;
};

export type EventDatesProps = { dates: readonly EventDateView[] };

const classOf = ({ status, past }: EventDateView) => (status?.kind === 'cancelled' ? 'off' : past ? 'past' : undefined);

/** All dates of one event in order of time. */
export const EventDates = ({ dates }: EventDatesProps) => (
  <ol className="dates">
    {dates.map((date) => (
      <li key={date.href} className={classOf(date)}>
        <a href={date.href} aria-current={date.current ? 'page' : undefined}>
          <TimeText text={date.when} dateTime={date.dateTime} />
        </a>
        <span className="soft">{date.place}</span>
        {date.status && (
          <strong className={date.status.kind === 'changed' ? 'label changed' : 'label'}>{date.status.label}</strong>
        )}
      </li>
    ))}
  </ol>
);
