import type { Locale } from './words.ts';

/**
 * Makes something of a thing once for each language. What was made goes with the thing, so it may be asked only of things
 * that never change, and nobody changes what comes back.
 */
export function oncePerLocale<Thing extends object, Made>(make: (thing: Thing, locale: Locale) => Made) {
  const known = new WeakMap<Thing, Map<Locale, Made>>();
  return (thing: Thing, locale: Locale): Made => {
    const made = known.get(thing) ?? new Map<Locale, Made>();
    known.set(thing, made);
    const found = made.get(locale);
    if (found !== undefined) return found;
    const fresh = make(thing, locale);
    made.set(locale, fresh);
    return fresh;
  };
}
