import type { ICalDayJsStub } from 'ical-generator';

/**
 * A time already in iCalendar's letters, in the shape ical-generator takes from Day.js. It also takes Temporal, but asks
 * the time zone three times for each date then, which is half of the cost of a feed.
 */
export function writtenTime(local: Temporal.PlainDateTime): ICalDayJsStub {
  const date = writtenDate(local);
  const time = `${two(local.hour)}${two(local.minute)}${two(local.second)}`;
  return written(date, time);
}

export const writtenDay = (day: Temporal.PlainDate): ICalDayJsStub => written(writtenDate(day), '000000');

/** The instant as a wall time in UTC, which the library ends with "Z". */
export const writtenInstant = (at: Temporal.Instant) => writtenTime(at.toZonedDateTimeISO('UTC').toPlainDateTime());

function written(date: string, time: string): ICalDayJsStub {
  const self: ICalDayJsStub = {
    format: (pattern) => (pattern === 'YYYYMMDD' ? date : time),
    isValid: () => true,
    tz: () => self,
    utc: () => self,
    toDate: () => noOrder,
    toJSON: () => `${date}T${time}`,
  };
  return self;
}

// The library would swap an end that lies before its start; ours never does, so all are told as equal.
// biome-ignore lint/style/noRestrictedGlobals: the library compares Dates.
const noOrder = new Date(0);

const two = (number: number) => (number < 10 ? `0${number}` : String(number));
const writtenDate = (date: { year: number; month: number; day: number }) =>
  `${String(date.year).padStart(4, '0')}${two(date.month)}${two(date.day)}`;
