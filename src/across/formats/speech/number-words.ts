import type { Locale } from '#kernel/words.ts';
import { englishNumber, englishOrdinal } from './english-numbers.ts';
import { germanNumber, germanOrdinal } from './german-numbers.ts';

/** Beyond this a number is read digit by digit. */
export const spokenMax = 9_999;

/** "zwölf", "twelve": a whole number from 0 to 9999 as it is counted. */
export const numberWords = (number: number, locale: Locale): string =>
  locale === 'de' ? germanNumber(number) : englishNumber(number);

/** "vierte", "fourth": 1 to 31 and beyond, as days are told. */
export const ordinalWords = (number: number, locale: Locale): string =>
  locale === 'de' ? germanOrdinal(number) : englishOrdinal(number);

/** "zweitausendsechsundzwanzig", "neunzehnhundertvierundachtzig": a year as it is spoken. */
export function yearWords(year: number, locale: Locale): string {
  const [hundreds, rest] = [Math.floor(year / 100), year % 100];
  const inHundreds = year >= 1_100 && year < 2_000;
  if (locale === 'de')
    return inHundreds ? `${germanNumber(hundreds)}hundert${rest > 0 ? germanNumber(rest) : ''}` : germanNumber(year);
  if (!inHundreds && year < 2_010) return englishNumber(year);
  const tail = rest === 0 ? 'hundred' : rest < 10 ? `oh ${englishNumber(rest)}` : englishNumber(rest);
  return `${englishNumber(hundreds)} ${tail}`;
}

/** "vier vier acht neun vier": postcodes and long numbers, which nobody counts. */
export const digitWords = (digits: string, locale: Locale): string =>
  [...digits].map((digit) => numberWords(Number(digit), locale)).join(' ');
