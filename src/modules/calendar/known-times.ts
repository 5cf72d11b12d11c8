/** More than a year of dates has of each kind; thousands of dates share what they were published, changed and held on. */
const knownMax = 20_000;

/** Makes a value once, since it never changes: a look at a map instead of a parser. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= knownMax) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

// Postgres knows microseconds; as seconds they are still exact to one.
const instantOf = (seconds: number) =>
  Temporal.Instant.fromEpochNanoseconds(BigInt(Math.round(seconds * 1e6)) * 1_000n);

/** The instant so many seconds after 1970 began, in UTC. */
export const knownInstant = once(instantOf);
/** The wall time so many seconds after 1970 began on that wall. */
export const knownLocal = once((seconds: number) => instantOf(seconds).toZonedDateTimeISO('UTC').toPlainDateTime());
/** "2026-12-04" */
export const knownDate = once((text: string) => Temporal.PlainDate.from(text));
