import { oneLine } from '#across/formats/index.ts';
import { shortDate, shortDateWithYear, timeWords } from '#kernel/date-words.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import { cleanText } from '../captions/clean-text.ts';
import { wordsIn } from '../words.ts';
import type { WeekLine } from './week.ts';

const titleMax = 120;

/** "20 Uhr", "Letzter Tag", "bis 31.12.2026": when on its day; nothing where that is not known. */
export function timeOfLine({ role, view }: WeekLine, locale: Locale): string {
  const say = wordsIn(locale);
  if (role === 'opening' || role === 'closing') return say(`when.${role}`);
  if (role === 'run' || view.run)
    return view.endsLocal
      ? say('when.until', { date: shortDateWithYear(view.endsLocal, locale) })
      : say('when.permanent');
  return view.precision === 'day' ? say('when.time-follows') : timeWords(view.startsLocal, locale);
}

/** "Fällt aus: Chorprobe": whoever reads one line of many must not set out. */
export function titleOfLine({ view }: WeekLine, locale: Locale): string {
  const title = cleanText(inLocale(view.event.title, locale), titleMax);
  return view.status === 'abgesagt' ? wordsIn(locale)('off-title', { title }) : title;
}

/** "Fr 4.12., 20 Uhr: Nachtfahrt (Kulturkutter)"; the place only where it is not the house's own. */
export function captionLine(line: WeekLine, house: string, locale: Locale): string {
  const when = [line.date && shortDate(line.date, locale), timeOfLine(line, locale)].filter(Boolean).join(', ');
  const place = elsewhere(line, house);
  return `${when}: ${titleOfLine(line, locale)}${place ? ` (${place})` : ''}`;
}

export function elsewhere({ view }: WeekLine, house: string): string | undefined {
  const place = view.place?.name;
  return place && place !== house ? oneLine(place, titleMax) : undefined;
}
