import { done, type Result, refuse } from './result.ts';

/** A culture day ends at five in the morning: what starts at 01:30 still belongs to the evening before. */
export const cultureDayEndsAt = 5;

export type Occasion = 'first' | 'second';
export type WallTimeRefusal =
  | { kind: 'time-does-not-exist'; local: string }
  | { kind: 'time-exists-twice'; local: string };

/** The culture day of a wall time. */
export const cultureDateOfLocal = (local: Temporal.PlainDateTime): Temporal.PlainDate =>
  local.subtract({ hours: cultureDayEndsAt }).toPlainDate();

let lastAsked: { minute: number; zone: string; date: Temporal.PlainDate } | undefined;

/** The culture day of an instant in a zone. A page asks some ten times for that of its own minute. */
export function cultureDateOf(at: Temporal.Instant, zone: string): Temporal.PlainDate {
  const minute = epochMinutes(at);
  if (lastAsked?.minute === minute && lastAsked.zone === zone) return lastAsked.date;
  const date = cultureDateOfLocal(at.toZonedDateTimeISO(zone).toPlainDateTime());
  lastAsked = { minute, zone, date };
  return date;
}

/** The instant at which a culture day begins; the day before ends there. */
export const cultureDayStart = (date: Temporal.PlainDate, zone: string): Temporal.Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: { hour: cultureDayEndsAt } }).toInstant();

/**
 * The instant of a wall time. Refuses the hour that spring skips, and asks which one is meant in the hour that autumn
 * has twice, unless `occasion` says so.
 */
export function instantOfLocal(
  local: Temporal.PlainDateTime,
  zone: string,
  occasion?: Occasion,
): Result<Temporal.Instant, WallTimeRefusal> {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!earlier.toPlainDateTime().equals(local)) return refuse({ kind: 'time-does-not-exist', local: local.toString() });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  if (!earlier.equals(later) && !occasion) return refuse({ kind: 'time-exists-twice', local: local.toString() });
  return done((occasion === 'second' ? later : earlier).toInstant());
}

/** Minutes since 1970: small enough for typed arrays. */
export const epochMinutes = (at: Temporal.Instant) => Math.floor(at.epochMilliseconds / 60_000);

const two = (number: number) => (number < 10 ? `0${number}` : String(number));

/** Days since 1970 by the Gregorian calendar, with the year counted from March so that its last day is the odd one. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/**
 * "2026-12-04T20:00:00+01:00": a wall time with the offset that lies between it and its instant, so no zone is asked. A
 * third of the time Temporal takes for it; a file has thousands.
 */
export function isoWithOffset(local: Temporal.PlainDateTime, at: Temporal.Instant): string {
  const { year, month, day, hour, minute, second } = local;
  const wallMinutes = daysSinceEpoch(year, month, day) * 1_440 + hour * 60 + minute;
  const offset = wallMinutes - epochMinutes(at);
  const away = Math.abs(offset);
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
  return `${date}${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
}
