import type { Locale } from '#kernel/words.ts';
import { englishRules } from './english-rules.ts';
import { germanRules } from './german-rules.ts';
import { digitWords, numberWords, yearWords } from './number-words.ts';

const rules = { de: germanRules, en: englishRules };
/** Letters and what orders a sentence: said as it is written. */
const plain = /^[\p{L}\p{M}]+(?:[,;:!?]? [\p{L}\p{M}]+|-[\p{L}\p{M}]+)*$/u;
// What nobody says: brackets, slashes, quotes, stars, pictures.
const unspoken = /[^\p{L}\p{M}\s\d.,;:!?'’-]/gu;

/** Venues, streets, prices and genres come again and again. */
const knownMax = 5_000;
const known: Record<Locale, Map<string, string>> = { de: new Map(), en: new Map() };

/** A text as it is read aloud: numbers and short forms in words, signs in words or left out. */
export function spokenText(text: string, locale: Locale): string {
  const found = known[locale].get(text);
  if (found !== undefined) return found;
  const said = plain.test(text) ? text : worded(text, locale);
  if (known[locale].size >= knownMax) known[locale].clear();
  known[locale].set(text, said);
  return said;
}

const worded = (text: string, locale: Locale) =>
  rules[locale]
    .reduce((said, [pattern, say]) => said.replaceAll(pattern, say), text)
    .replaceAll(/\d+/g, (digits) => ` ${spokenDigits(digits, locale)} `)
    .replaceAll(/\s[–—-]+\s/g, ', ')
    .replaceAll(unspoken, ' ')
    .replaceAll(/\s+(?=[.,;:!?])/g, '')
    .replaceAll(/([.,;:!?])[.,;:]+/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s.,;:-]+|[\s.,;:-]+$/g, '');

/** What looks like a year is said like one; what is too long to be counted, or begins with zero, digit by digit. */
function spokenDigits(digits: string, locale: Locale): string {
  if (digits.length > 4 || (digits.length > 1 && digits.startsWith('0'))) return digitWords(digits, locale);
  const number = Number(digits);
  return number >= 1_100 && number < 2_100 ? yearWords(number, locale) : numberWords(number, locale);
}
