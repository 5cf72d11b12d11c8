export type DayStripProps = {
  label: string;
  /** "Termine", after the number where there is room. */
  unit: string;
  /** Says on phones what the small number is. */
  note: string;
  days: readonly {
    href: string;
    /** Read aloud: "Freitag, 9. Oktober: 6 Termine". */
    spoken: string;
    weekday: string;
    day: string;
    /** "6" */
    count: string;
    weekend?: boolean | undefined;
    current?: boolean | undefined;
  }[];
};

/** The next seven or fourteen days side by side, each a way to its list. */
export const DayStrip = ({ label, unit, note, days }: DayStripProps) => (
  <nav aria-label={label}>
    <ol className={days.length > 7 ? 'strip two-weeks' : 'strip'}>
      {days.map(({ href, spoken, weekday, day, count, weekend, current }) => (
        <li key={href} className={weekend ? 'weekend' : undefined}>
          <a href={href} aria-current={current ? 'date' : undefined}>
            <span className="sr">{spoken}</span>
            <span aria-hidden="true">
              {weekday}
              <b>{day}</b>
              <small>
                {count} <span className="unit">{unit}</span>
              </small>
            </span>
          </a>
        </li>
      ))}
    </ol>
    <p className="tiny strip-note">{note}</p>
  </nav>
);
