import type { Settings } from './settings.ts';

/** The page of the portal that shows the same. Both languages' names lead there; the portal writes them its own way. */
export function wayOut(origin: string, { locale, filter, date }: Settings): string {
  const english = locale === 'en';
  if (date) return `${origin}${english ? '/en/event/' : '/termin/'}${date.toLowerCase()}`;
  const query = new URLSearchParams(filter.map(([name, value]) => [name, value]));
  return `${origin}${english ? '/en/events' : '/termine'}${query.size > 0 ? `?${query}` : ''}`;
}
