/** How wall times of a file become instants, and in which zone people are shown them. */
export type Zone = {
  /** Equal for zones with equal times. */
  id: string;
  /** The IANA zone in which we keep the time. */
  shownIn: string;
  /** The zone in which rules are expanded: an IANA zone, or 'UTC' for wall times whose zone has rules of its own. */
  expandedIn: string;
  instantOf: (local: Temporal.PlainDateTime) => Temporal.Instant;
  wallOf: (instant: Temporal.Instant) => Temporal.PlainDateTime;
};

/** A zone the world knows. A time that spring skips is read with the offset before the gap (RFC 5545 §3.3.5). */
export const ianaZone = (id: string): Zone => ({
  id,
  shownIn: id,
  expandedIn: id,
  instantOf: (local) => local.toZonedDateTime(id).toInstant(),
  wallOf: (instant) => instant.toZonedDateTimeISO(id).toPlainDateTime(),
});

/** Universal time is nobody's wall time: kept as the city's. */
export const universal = (cityZone: string): Zone => ({ ...ianaZone('UTC'), shownIn: cityZone });

const known = new Map<string, string | undefined>();

/** The IANA name behind a spelling of it, or nothing. */
export function ianaName(text: string): string | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(text) || text.length > 60) return undefined;
  if (!known.has(text)) {
    if (known.size > 2_000) known.clear();
    known.set(text, canonical(text));
  }
  return known.get(text);
}

function canonical(text: string): string | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch {
    return undefined;
  }
}
