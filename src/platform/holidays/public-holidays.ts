import { getHolidays, type Region } from 'feiertagejs';
import type { LocalizedText } from '#kernel/words.ts';
import { city } from '../city.ts';

/** The state's two letters as the library knows them: "DE-NW" is "NW". */
const regionOf = (state: string) => state.slice(3) as Region;

const known = new Map<string, ReadonlyMap<string, LocalizedText>>();

/** The public holidays of a year in a federal state ("DE-NW"), by day. */
export function publicHolidaysOf(year: number, state = city().federalState): ReadonlyMap<string, LocalizedText> {
  const key = `${state} ${year}`;
  const found = known.get(key) ?? read(year, state);
  known.set(key, found);
  return found;
}

const read = (year: number, state: string) =>
  new Map(
    getHolidays(year, regionOf(state)).map((day) => {
      const name = day.translate('de') ?? day.name;
      return [day.dateString, { de: name, en: day.translate('en') ?? name }] as const;
    }),
  );

/** The public holiday a day is here, if it is one. */
export const publicHolidayOn = (date: Temporal.PlainDate, state?: string) =>
  publicHolidaysOf(date.year, state).get(date.toString());

const easters = new Map<number, Temporal.PlainDate>();

/** Easter Sunday; most days of the church year lie so many days from it. */
export function easterOf(year: number): Temporal.PlainDate {
  const found = easters.get(year);
  if (found) return found;
  const monday = getHolidays(year, 'BUND').find(({ name }) => name === 'OSTERMONTAG');
  if (!monday) throw new Error(`${year} has no Easter`);
  const sunday = Temporal.PlainDate.from(monday.dateString).subtract({ days: 1 });
  easters.set(year, sunday);
  return sunday;
}
