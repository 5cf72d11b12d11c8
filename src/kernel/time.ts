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

/** The culture day of an instant in a zone. */
export const cultureDateOf = (at: Temporal.Instant, zone: string): Temporal.PlainDate =>
  cultureDateOfLocal(at.toZonedDateTimeISO(zone).toPlainDateTime());

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
