type DateParts = { year: number; month: number; day: number };
type TimeParts = { hour: number; minute: number; second: number };

/** "20261204": iCalendar's DATE. */
export const writtenDate = ({ year, month, day }: DateParts) =>
  `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;

/** "20261204T200000": iCalendar's DATE-TIME of a wall time. */
export const writtenTime = (local: DateParts & TimeParts) =>
  `${writtenDate(local)}T${two(local.hour)}${two(local.minute)}${two(local.second)}`;

const two = (number: number) => (number < 10 ? `0${number}` : String(number));
