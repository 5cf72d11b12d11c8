/** What the clock on the venue's wall shows; without an hour where only the day is known. */
export type WallTime = {
  year: number;
  month: number;
  day: number;
  /** 1 is Monday, 7 is Sunday. */
  dayOfWeek: number;
  hour: number | undefined;
  minute: number;
};

const dayMs = 86_400_000;

/**
 * Reads "2026-12-04T19:30:00+01:00" as it is written: the offset is the venue's, so the digits are the time there, wherever
 * the reader is. Not every browser has Temporal; of Date only the count of days since 1970 is used.
 */
export function wallTime(text: unknown): WallTime | undefined {
  if (typeof text !== 'string') return undefined;
  const [, year = '', month = '', day = '', hour, minute] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(text) ?? [];
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayMs;
  if (!year || !Number.isFinite(days)) return undefined;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    dayOfWeek: ((((days + 3) % 7) + 7) % 7) + 1,
    hour: hour === undefined ? undefined : Number(hour),
    minute: Number(minute ?? 0),
  };
}
