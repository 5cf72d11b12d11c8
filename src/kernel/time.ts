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
