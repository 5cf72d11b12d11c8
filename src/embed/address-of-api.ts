import type { Settings } from './settings.ts';

/** What of a date is shown, so that answers stay small. */
const fields =
  'id,url,event.name,startDate,endDate,run,eventStatus,statusReason,previousStartDate,previousLocation,location.name,location.hall,location.address.addressLocality,offers.kind,offers.price,offers.minPrice';

/** Where to ask for what an element shows. The same wishes make the same address, so that elements share answers. */
export function addressOfApi(origin: string, { date, filter, count, locale }: Settings): string {
  const query = new URLSearchParams(date ? [] : filter.map(([name, value]) => [name, value]));
  if (!date) query.set('limit', String(count));
  query.set('fields', fields);
  query.set('lang', locale);
  query.sort();
  return `${origin}/api/v1/occurrences${date ? `/${date}` : ''}?${query}`;
}
