import { addressOf, type Filter, facetOf, valueIn, withFacet } from '#modules/calendar/index.ts';
import { pathOf } from '../path-of.ts';
import type { AnyReading } from '../reading.tsx';

const anyDay = '2000-01-01';

/** "2026-12-04", "2026-kw49", "2026-12"; the others are words. */
const isDated = (period: string) => /^\d{4}-/.test(period);

/** A filter without the period it asks for. */
const withoutPeriod = (filter: Filter): Filter => {
  const { von: _from, bis: _to, ...rest } = filter;
  return withFacet(rest, 'wann', []);
};

/**
 * Gives the address of the same list for another period, all other wishes kept. A page that is itself a period hands
 * over to the list of all dates; there a period alone has an address of its own. The address is made once: a month
 * asks for forty of them.
 */
export function periodAddresses(asked: AnyReading): (period: string) => string {
  const { locale, page } = asked;
  const rest = withoutPeriod(asked.asked.filter);
  const isPeriod = asked.own.wann !== undefined;
  const path = isPeriod ? pathOf('events', {}, locale) : asked.path;
  const bare = (isPeriod || page === 'events') && Object.keys(rest).length === 0;
  const name = facetOf('wann')[locale];
  const address = addressOf(path, withFacet(rest, 'wann', [anyDay]), locale);
  return (period) =>
    bare && isDated(period)
      ? pathOf('eventsOf', { period }, locale)
      : address.replace(`${name}=${anyDay}`, `${name}=${valueIn('wann', period, locale)}`);
}

/** The same list without any period, or the list of all dates where the page itself is one. */
export function addressOfAnyTime(asked: AnyReading): string {
  const { locale } = asked;
  const isPeriod = asked.own.wann !== undefined;
  return addressOf(isPeriod ? pathOf('events', {}, locale) : asked.path, withoutPeriod(asked.asked.filter), locale);
}
