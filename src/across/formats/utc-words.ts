const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number) => (number < 10 ? `0${number}` : String(number));

const secondsOfDay = 86_400;
/** Thousands of instants lie on few days, whose names are the dear part. */
const daysKnownMax = 2_000;
const daysKnown = new Map<number, { internet: string; atom: string; calendar: string }>();

function dayNames(day: number) {
  const known = daysKnown.get(day);
  if (known) return known;
  const at = Temporal.Instant.fromEpochMilliseconds(day * secondsOfDay * 1_000).toZonedDateTimeISO('UTC');
  const names = {
    internet: `${weekdays[at.dayOfWeek % 7]}, ${two(at.day)} ${months[at.month - 1]} ${at.year}`,
    atom: at.toPlainDate().toString(),
    calendar: at.toPlainDate().toString().replaceAll('-', ''),
  };
  if (daysKnown.size >= daysKnownMax) daysKnown.clear();
  daysKnown.set(day, names);
  return names;
}

function partsOf(at: Temporal.Instant) {
  const seconds = Math.floor(at.epochMilliseconds / 1_000);
  const day = Math.floor(seconds / secondsOfDay);
  const rest = seconds - day * secondsOfDay;
  const [hour, minute, second] = [Math.floor(rest / 3_600), Math.floor(rest / 60) % 60, rest % 60];
  return { day: dayNames(day), hour: two(hour), minute: two(minute), second: two(second) };
}

/** "Fri, 04 Dec 2026 19:00:00 GMT": the time of mails, RSS and HTTP (RFC 9110). */
export function internetTime(at: Temporal.Instant): string {
  const { day, hour, minute, second } = partsOf(at);
  return `${day.internet} ${hour}:${minute}:${second} GMT`;
}

/** "2026-12-04T19:00:00Z": Atom's and JSON Feed's time (RFC 3339). */
export function atomTime(at: Temporal.Instant): string {
  const { day, hour, minute, second } = partsOf(at);
  return `${day.atom}T${hour}:${minute}:${second}Z`;
}

/** "20261204T190000": iCalendar's time in UTC, without the "Z" that ends it. */
export function calendarTime(at: Temporal.Instant): string {
  const { day, hour, minute, second } = partsOf(at);
  return `${day.calendar}T${hour}${minute}${second}`;
}
