import type { Rule } from './german-rules.ts';
import { spokenAmount } from './spoken-amount.ts';

const amount = (whole = '', part?: string) => spokenAmount(whole, part, 'en');

/** The same for English; titles and streets stay German mostly, and so do their short forms. */
export const englishRules: readonly Rule[] = [
  [
    /€(\d+)(?:\.(\d\d))?–(\d+)(?:\.(\d\d))?/g,
    (_, low, lowPart, high, part) => `${amount(low, lowPart)} to ${amount(high, part)}`,
  ],
  [/€(\d+)(?:\.(\d\d))? \/ /g, (_, whole, part) => `${amount(whole, part)}, reduced `],
  [/€(\d+)(?:\.(\d\d))?/g, (_, whole, part) => amount(whole, part)],
  [/str\.(?!\p{L})/gu, () => 'straße'],
  [/\bStr\.(?!\p{L})/gu, () => 'Straße'],
  [/\bSt\. /g, () => 'Saint '],
  [/&/g, () => ' and '],
  [/\+/g, () => ' plus '],
  [/%/g, () => ' percent '],
  [/€/g, () => ' euros '],
  [/(?<=\d)\s?–\s?(?=\d)/g, () => ' to '],
];
