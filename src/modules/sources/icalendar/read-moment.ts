/** A date, or a date and a time, as iCalendar writes it; `utc` for a trailing Z. */
export type IcalMoment = { day: Temporal.PlainDate; time: Temporal.PlainTime | undefined; utc: boolean };

const shape = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?(\d{2}))?(Z)?)?$/i;

/** Reads `20261204T193000Z`; a day or hour that does not exist is nothing, never the next one. */
export function readMoment(text: string): IcalMoment | undefined {
  const [, year, month, day, hour, minute, second, zulu] = shape.exec(text.trim()) ?? [];
  if (!year || !month || !day) return undefined;
  try {
    return {
      day: Temporal.PlainDate.from({ year: +year, month: +month, day: +day }, { overflow: 'reject' }),
      time:
        hour && minute
          ? Temporal.PlainTime.from(
              { hour: +hour, minute: +minute, second: Math.min(59, Number(second ?? 0)) },
              { overflow: 'reject' },
            )
          : undefined,
      utc: zulu !== undefined,
    };
  } catch {
    return undefined;
  }
}

const durationShape = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i;

/** Reads `PT1H30M`. */
export function readDuration(text: string): Temporal.Duration | undefined {
  const [whole, sign, weeks, days, hours, minutes, seconds] = durationShape.exec(text.trim()) ?? [];
  if (whole === undefined || sign === '-' || !/\d/.test(whole)) return undefined;
  return Temporal.Duration.from({
    days: 7 * Number(weeks ?? 0) + Number(days ?? 0),
    hours: Number(hours ?? 0),
    minutes: Number(minutes ?? 0),
    seconds: Number(seconds ?? 0),
  });
}
