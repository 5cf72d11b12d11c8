import { inLocale } from '#kernel/words.ts';
import { publicHolidayOn } from '#platform/holidays/public-holidays.ts';
import { schoolHolidayOn } from '#platform/holidays/school-holidays.ts';
import type { Reader } from './reader.ts';

/** What is special about a day here: "Fronleichnam, Feiertag", "Herbstferien", or both; nothing on most days. */
export function holidayWords(date: Temporal.PlainDate, { locale, say }: Reader): string | undefined {
  const free = publicHolidayOn(date);
  const school = schoolHolidayOn(date);
  const words = [
    free && say('page.when.holiday', { name: inLocale(free, locale) }),
    school && say(`calendar.value.wann.${school.kind}`),
  ];
  return words.filter(Boolean).join(', ') || undefined;
}
