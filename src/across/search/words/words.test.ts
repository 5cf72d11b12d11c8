import { expect, test } from 'vitest';
import { compoundParts } from './compound-parts.ts';
import { fold, foldedWords } from './fold.ts';
import { mistakesBetween, nearForms } from './near.ts';
import { readQuery, required } from './read-query.ts';

test.each([
  [['König', 'Koenig', 'Konig', 'KOENIG', 'kônig'], 'konig'],
  [['Straße', 'strasse', 'STRASSE'], 'strasse'],
  [['Köprü', 'koeprue', 'kopru'], 'kopru'],
  [['Rıza', 'Riza', 'RIZA'], 'riza'],
  [['neue', 'NEUE'], 'neue'],
  [['Ｆｕｌｌ'], 'full'],
])('%s are the same word', (spellings, folded) => {
  for (const spelling of spellings) expect(fold(spelling), spelling).toBe(folded);
});

test('words end at everything that is no letter and no digit, but for an apostrophe', () => {
  expect(foldedWords('Rock’n’Roll: Hip-Hop & R&B, U20 (3.000 Enten)')).toEqual([
    'rocknroll',
    'hip',
    'hop',
    'r',
    'b',
    'u20',
    '3',
    '000',
    'enten',
  ]);
});

test.each([
  ['orgelkonzert', 'orgel konzert'],
  ['puppentheaterfestival', 'puppen theater festival'],
  ['weihnachtsmarkt', 'weihnachts markt'],
  ['kinderchor', 'kinder chor'],
  ['kompostkonzert', 'konzert'],
  ['akzeptanz', ''],
  ['manifest', ''],
  ['instanz', ''],
  ['beispiel', ''],
  ['auffuhrung', ''],
  ['theater', ''],
])('%s is made of %j', (word, parts) => expect(compoundParts(word).parts.join(' ')).toBe(parts));

test.each([
  ['hamelt', 'hamlet', 1],
  ['konih', 'konig', 1],
  ['teather', 'theater', 1],
  ['stadtheater', 'stadttheater', 1],
  ['entenrenen', 'entenrennen', 1],
  ['reperaturtref', 'reparaturtreff', 2],
  ['jazz', 'jazz', 0],
])('%s and %s are %i mistakes apart', (a, b, mistakes) => {
  expect(mistakesBetween(a, b)).toBe(mistakes);
  if (mistakes === 1) expect(nearForms(a).some((form) => nearForms(b).includes(form))).toBe(true);
});

test('quotes ask for a row, a minus excludes, and common words are asked for only where there is nothing else', () => {
  const terms = readQuery('der "blaue Montag" -Jazz in hip-hop');
  expect(terms.map(({ words, excluded }) => [words.join('+'), excluded])).toEqual([
    ['der', false],
    ['blaue+montag', false],
    ['jazz', true],
    ['in', false],
    ['hip', false],
    ['hop', false],
  ]);
  expect(required(terms).map(({ words }) => words.join('+'))).toEqual(['blaue+montag', 'hip', 'hop']);
  expect(required(readQuery('und dann')).length).toBe(1);
  expect(required(readQuery('wer wie was')).length).toBe(3);
});

test('no more than twelve words and two hundred letters are looked at', () => {
  expect(readQuery('ab '.repeat(1_000))).toHaveLength(12);
  expect(readQuery('x'.repeat(10_000))[0]?.words[0]).toHaveLength(200);
});
