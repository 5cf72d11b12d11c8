import { kilometresFrom, pointOf } from '#kernel/distance.ts';
import type { Filter, OccurrenceView } from '#modules/calendar/index.ts';
import type { Reader } from './reader.ts';

/** Tells how far a date is from the point the list is sorted by; nothing where no order by distance was asked for. */
export function distanceTeller(filter: Filter, { locale, say }: Reader) {
  const [text] = filter.nahe ?? [];
  if (!text || filter.sortierung?.[0] !== 'naehe') return undefined;
  const away = kilometresFrom(pointOf(text));
  return ({ place }: OccurrenceView): string | undefined => {
    if (place?.latitude === undefined || place.longitude === undefined) return undefined;
    const tenths = Math.max(1, Math.round(away(place.latitude, place.longitude) * 10)) / 10;
    const number = tenths >= 10 ? String(Math.round(tenths)) : String(tenths);
    return say('page.near.away', { km: locale === 'de' ? number.replace('.', ',') : number });
  };
}
