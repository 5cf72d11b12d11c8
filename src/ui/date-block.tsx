export type DateBlockProps = {
  /** For machines: "2026-10-09". */
  date: string;
  /** Read aloud instead of the block: "Freitag, 9. Oktober 2026". */
  spoken: string;
  day: string;
  weekday: string;
  month: string;
};

/** The date as on a poster: number at left, weekday above month. */
export const DateBlock = ({ date, spoken, day, weekday, month }: DateBlockProps) => (
  <>
    <time className="sr" dateTime={date}>
      {spoken}
    </time>
    <span className="date" aria-hidden="true">
      <b>{day}</b>
      <span>{weekday}</span>
      <span>{month}</span>
    </span>
  </>
);
