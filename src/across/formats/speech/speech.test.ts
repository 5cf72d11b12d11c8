import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '#kernel/words.ts';
import { anyText } from '../testing.ts';
import { digitWords, numberWords, ordinalWords, yearWords } from './number-words.ts';
import { spokenText } from './spoken-text.ts';
import { spokenDate, spokenTime } from './spoken-time.ts';

test.each([
  [0, 'null', 'zero'],
  [1, 'eins', 'one'],
  [16, 'sechzehn', 'sixteen'],
  [17, 'siebzehn', 'seventeen'],
  [21, 'einundzwanzig', 'twenty-one'],
  [30, 'dreißig', 'thirty'],
  [100, 'einhundert', 'one hundred'],
  [101, 'einhunderteins', 'one hundred and one'],
  [777, 'siebenhundertsiebenundsiebzig', 'seven hundred and seventy-seven'],
  [1_000, 'eintausend', 'one thousand'],
  [1_203, 'eintausendzweihundertdrei', 'one thousand two hundred and three'],
  [9_999, 'neuntausendneunhundertneunundneunzig', 'nine thousand nine hundred and ninety-nine'],
])('%i is counted in words', (number, german, english) => {
  expect([numberWords(number, 'de'), numberWords(number, 'en')]).toEqual([german, english]);
});

test('every number from 0 to 9999 has words of its own, and no figure in them', () => {
  for (const locale of locales) {
    const words = Array.from({ length: 10_000 }, (_, number) => numberWords(number, locale));
    expect(new Set(words).size).toBe(10_000);
    expect(words.filter((text) => !/^[a-zäöüß -]+$/.test(text))).toEqual([]);
  }
});

test.each([
  [1, 'erste', 'first'],
  [3, 'dritte', 'third'],
  [7, 'siebte', 'seventh'],
  [8, 'achte', 'eighth'],
  [12, 'zwölfte', 'twelfth'],
  [16, 'sechzehnte', 'sixteenth'],
  [20, 'zwanzigste', 'twentieth'],
  [21, 'einundzwanzigste', 'twenty-first'],
  [31, 'einunddreißigste', 'thirty-first'],
])('the %i. of a month is told in words', (day, german, english) => {
  expect([ordinalWords(day, 'de'), ordinalWords(day, 'en')]).toEqual([german, english]);
});

test('years and postcodes are not counted like other numbers', () => {
  expect(yearWords(1984, 'de')).toBe('neunzehnhundertvierundachtzig');
  expect(yearWords(2026, 'de')).toBe('zweitausendsechsundzwanzig');
  expect([yearWords(1984, 'en'), yearWords(2005, 'en'), yearWords(2026, 'en')]).toEqual([
    'nineteen eighty-four',
    'two thousand and five',
    'twenty twenty-six',
  ]);
  expect(digitWords('44894', 'de')).toBe('vier vier acht neun vier');
});

test.each([
  [19, 30, 'neunzehn Uhr dreißig', 'seven thirty in the evening'],
  [20, 0, 'zwanzig Uhr', 'eight o’clock in the evening'],
  [1, 0, 'ein Uhr', 'one o’clock at night'],
  [0, 0, 'null Uhr', 'midnight'],
  [12, 0, 'zwölf Uhr', 'noon'],
  [21, 5, 'einundzwanzig Uhr fünf', 'nine oh five in the evening'],
])('%i:%i is told as people say it', (hour, minute, german, english) => {
  expect([spokenTime({ hour, minute }, 'de'), spokenTime({ hour, minute }, 'en')]).toEqual([german, english]);
});

test('a day is told with its year where that is another one', () => {
  const day = Temporal.PlainDate.from('2026-12-04');
  expect(spokenDate(day, 2026, 'de')).toBe('Freitag, der vierte Dezember');
  expect(spokenDate(day, 2025, 'de')).toBe('Freitag, der vierte Dezember zweitausendsechsundzwanzig');
  expect(spokenDate(day, 2026, 'en')).toBe('Friday, the fourth of December');
});

test.each([
  ['12 / 8 €', 'zwölf Euro, ermäßigt acht Euro'],
  ['ab 7,50 €', 'ab sieben Euro fünfzig'],
  ['5–15 €, zahl, was passt', 'fünf Euro bis fünfzehn Euro, zahl, was passt'],
  ['1 €', 'ein Euro'],
  ['Hafenstr. 12', 'Hafenstraße zwölf'],
  ['Jazz & Improvisierte Musik', 'Jazz und Improvisierte Musik'],
  ['1984', 'neunzehnhundertvierundachtzig'],
  ['Konzert am 24. Dezember', 'Konzert am vierundzwanzigsten Dezember'],
  ['3. Sinfonie (C-Dur)', 'dritte Sinfonie C-Dur'],
  ['Nr. 5: „Der Rest“', 'Nummer fünf: Der Rest'],
  ['Einlass 19.30 Uhr', 'Einlass neunzehn Uhr dreißig'],
  ['Tel. 0234 1234567', 'Tel. null zwei drei vier eins zwei drei vier fünf sechs sieben'],
  ['🎷 Nacht der Töne 🎷', 'Nacht der Töne'],
])('"%s" is read aloud without signs and figures', (text, said) => {
  expect(spokenText(text, 'de')).toBe(said);
});

test('English amounts are told in English', () => {
  expect(spokenText('€12 / €8', 'en')).toBe('twelve euros, reduced eight euros');
  expect(spokenText('from €7.50', 'en')).toBe('from seven euros fifty');
});

test('whatever people write, nothing is left that a voice would stumble over', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
      expect(spokenText(text, locale)).toMatch(/^[\p{L}\p{M}\p{N}\s.,;:!?'’-]*$/u);
      expect(spokenText(text, locale)).not.toMatch(/[0-9€&%+/<>"]/);
    }),
  );
});
