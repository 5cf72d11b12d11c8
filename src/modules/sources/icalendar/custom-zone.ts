import type { Component } from './components.ts';
import { onsetsOf, readObservance } from './observance.ts';
import type { Zone } from './zone.ts';

const observancesMax = 50;

/** A zone known only by the rules its file brings along. Its times are kept in the city's zone. */
export function customZone(component: Component, cityZone: string): Zone | undefined {
  const observances = component.children.slice(0, observancesMax).flatMap((child) => readObservance(child) ?? []);
  const [first] = observances.sort((a, b) => Temporal.PlainDateTime.compare(a.first, b.first));
  if (!first) return undefined;

  const changes = observances
    .flatMap((observance) => onsetsOf(observance).map((onset) => ({ onset, offset: observance.after })))
    .sort((a, b) => (a.onset < b.onset ? -1 : 1));
  const offsetAt = (local: Temporal.PlainDateTime) => lastBefore(changes, local.toString())?.offset ?? first.before;
  return {
    id: `own rules, line ${component.line}`,
    shownIn: cityZone,
    expandedIn: 'UTC',
    instantOf: (local) =>
      local
        .subtract({ minutes: offsetAt(local) })
        .toZonedDateTime('UTC')
        .toInstant(),
    wallOf: (instant) => {
      const utc = instant.toZonedDateTimeISO('UTC').toPlainDateTime();
      return utc.add({ minutes: offsetAt(utc) });
    },
  };
}

/** The last change at or before a wall time; `changes` are in order. */
function lastBefore(changes: readonly { onset: string; offset: number }[], local: string) {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle]?.onset ?? '') <= local) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
