import type { Locale } from '#kernel/words.ts';
import { counted } from './german-numbers.ts';
import { digitWords, numberWords, spokenMax } from './number-words.ts';

/** "zwölf Euro", "sieben Euro fünfzig"; "one euro", "seven euros fifty". Whole euros and the two digits behind them. */
export function spokenAmount(whole: string, part: string | undefined, locale: Locale): string {
  const rest = part && Number(part) > 0 ? ` ${numberWords(Number(part), locale)}` : '';
  if (Number(whole) > spokenMax) return `${digitWords(whole, locale)} ${locale === 'de' ? 'Euro' : 'euros'}${rest}`;
  if (locale === 'de') return `${counted(Number(whole))} Euro${rest}`;
  return `${numberWords(Number(whole), 'en')} ${whole === '1' ? 'euro' : 'euros'}${rest}`;
}
