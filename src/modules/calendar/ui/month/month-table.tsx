export type MonthDay = {
  /** Read aloud: "4. Dezember: 6 Termine". */
  spoken: string;
  day: string;
  count: string;
  /** Days that are over, or on which there is nothing, lead nowhere. */
  href?: string | undefined;
  today?: boolean | undefined;
  current?: boolean | undefined;
};

export type MonthTableProps = {
  /** "Tag wählen" */
  title: string;
  /** "Dezember 2026", and the way to all of it. */
  month: { text: string; href: string; current?: boolean | undefined };
  previous?: { href: string; text: string } | undefined;
  next?: { href: string; text: string } | undefined;
  weekHeading: { text: string; spoken: string };
  /** From Monday on. */
  weekdays: readonly { text: string; spoken: string }[];
  weeks: readonly {
    text: string;
    spoken: string;
    href?: string | undefined;
    /** Seven; before the first and after the last day of the month there is nothing. */
    days: readonly (MonthDay | undefined)[];
  }[];
};

const Heading = ({ text, spoken }: { text: string; spoken: string }) => (
  <th scope="col" abbr={spoken}>
    <span className="sr">{spoken}</span>
    <span aria-hidden="true">{text}</span>
  </th>
);

/** As few elements as it takes, since every list page has one: the number below the day is in its label and drawn by month.css. */
const Day = ({ spoken, day, count, href, today, current }: MonthDay) => (
  <td key={day} className={today ? 'today' : undefined}>
    {href ? (
      <a href={href} data-count={count} aria-label={spoken} aria-current={current ? 'date' : undefined}>
        {day}
      </a>
    ) : (
      day
    )}
  </td>
);

/** One month to pick a day or a week from: folded on phones, beside the list where there is room (filter.css). */
export const MonthTable = ({ title, month, previous, next, weekHeading, weekdays, weeks }: MonthTableProps) => (
  <details className="sieve">
    <summary>
      {title} <span className="soft">{month.text}</span>
    </summary>
    <div className="month">
      <h2 className="sieve-title">{title}</h2>
      <table>
        <caption>
          <a href={month.href} aria-current={month.current ? 'date' : undefined}>
            {month.text}
          </a>
        </caption>
        <thead>
          <tr>
            {Heading(weekHeading)}
            {weekdays.map((weekday) => (
              <Heading key={weekday.text} {...weekday} />
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ text, spoken, href, days }) => (
            <tr key={text}>
              <th scope="row">
                {href ? (
                  <a href={href} aria-label={spoken}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </th>
              {days.map((day, at) => (day ? Day(day) : <td key={`${text} ${weekdays[at]?.text}`} />))}
            </tr>
          ))}
        </tbody>
      </table>
      {(previous || next) && (
        <p className="month-steps">
          {previous && (
            <a href={previous.href} rel="prev">
              {previous.text}
            </a>
          )}
          {next && (
            <a href={next.href} rel="next">
              {next.text}
            </a>
          )}
        </p>
      )}
    </div>
  </details>
);
