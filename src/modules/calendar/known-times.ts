/** More than a year of dates has of each kind; thousands of dates share what they were published, changed and held on. */
const knownMax = 20_000;

/** Reads a text once, since what comes of it never changes: a look at a map instead of a parser. */
function once<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= knownMax) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

/** "2026-12-04T20:00:00" as Postgres writes it in JSON. */
export const knownLocal = once((text) => Temporal.PlainDateTime.from(text));
/** "2026-12-04T19:00:00+00:00" */
export const knownInstant = once((text) => Temporal.Instant.from(text));
/** "2026-12-04" */
export const knownDate = once((text) => Temporal.PlainDate.from(text));
