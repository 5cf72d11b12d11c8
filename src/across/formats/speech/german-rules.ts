import { counted, germanNumber, germanOrdinal } from './german-numbers.ts';
import { spokenAmount } from './spoken-amount.ts';

/** A pattern and what is said for it. The order decides: money first, then times and days, short forms, signs. */
export type Rule = readonly [pattern: RegExp, say: (...found: string[]) => string];

const amount = (whole = '', part?: string) => spokenAmount(whole, part, 'de');
const months = 'Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez';
/** Behind these a day has another ending: "am vierten Dezember". */
const dative = 'am|vom|zum|beim|dem|den|bis';

export const germanRules: readonly Rule[] = [
  [/(\d+)(?:[.,](\d\d))? \/ (?=\d+(?:[.,]\d\d)?[^€]{0,20}€)/g, (_, whole, part) => `${amount(whole, part)}, ermäßigt `],
  [/(\d+)(?:[.,](\d\d))?\s?–\s?(?=\d+(?:[.,]\d\d)?\s?€)/g, (_, whole, part) => `${amount(whole, part)} bis `],
  [/(\d+)(?:[.,](\d\d))?\s?(?:€|EUR\b)/g, (_, whole, part) => amount(whole, part)],
  [
    /\b(\d{1,2})[.:](\d\d) Uhr/g,
    (_, hour, minute) => `${counted(Number(hour))} Uhr${minute === '00' ? '' : ` ${germanNumber(Number(minute))}`}`,
  ],
  [/\b(\d{1,2}) Uhr/g, (_, hour) => `${counted(Number(hour))} Uhr`],
  [
    new RegExp(`\\b(?:(${dative}) )?(\\d{1,2})\\. ?(?=${months})`, 'gi'),
    (_, before, day) => `${before ? `${before} ` : ''}${germanOrdinal(Number(day))}${before ? 'n' : 'r'} `,
  ],
  [/\b(\d{1,2})\. (?=\p{Lu})/gu, (_, day) => `${germanOrdinal(Number(day))} `],
  [/str\.(?!\p{L})/gu, () => 'straße'],
  [/\bStr\.(?!\p{L})/gu, () => 'Straße'],
  [/\bSt\. /g, () => 'Sankt '],
  [/\bNr\. ?/g, () => 'Nummer '],
  [/\bca\. /g, () => 'circa '],
  [/\bu\. /g, () => 'und '],
  [/\bz\. ?B\. /g, () => 'zum Beispiel '],
  [/&/g, () => ' und '],
  [/\+/g, () => ' plus '],
  [/%/g, () => ' Prozent '],
  [/€/g, () => ' Euro '],
  [/(?<=\d)\s?–\s?(?=\d)/g, () => ' bis '],
];
