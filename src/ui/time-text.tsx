export type TimeTextProps = {
  text: string;
  /** For machines; without it the text stands alone, as an invalid time element would be worse than none. */
  dateTime?: string | undefined;
  className?: string | undefined;
};

/** A date or time in words that machines can read too. */
export const TimeText = ({ text, dateTime, className }: TimeTextProps) =>
  dateTime ? (
    <time className={className} dateTime={dateTime}>
      {text}
    </time>
  ) : (
    <span className={className}>{text}</span>
  );
