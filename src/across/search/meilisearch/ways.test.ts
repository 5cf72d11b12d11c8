import { expect, test } from 'vitest';
import { readQuery } from '../words/read-query.ts';
import { waysOf } from './ways.ts';

const stems = new Map([['konzerte', 'konzert']]);
const ways = (text: string) =>
  waysOf(readQuery(text), stems).map(({ q, typed }) => `${typed ? 'typed' : 'meant'}: ${q}`);

test('a plain word is asked for once', () => {
  expect(ways('Lehm')).toEqual(['typed: lehm']);
});

test('a title of common words is asked for as a whole, and by what is telling', () => {
  expect(ways('Was ihr wollt')).toEqual(['typed: was ihr wollt', 'typed: wollt']);
});

test('stems and the words of compounds are asked for as they are, neither as beginnings nor mistyped', () => {
  expect(ways('Konzerte')).toEqual(['typed: konzerte', 'typed: "konzert"']);
  expect(ways('Jazzkonzert')).toEqual(['typed: jazzkonzert', 'meant: "jazz" "konzert"']);
});

test('neighbours are also tried as one word, as long as there are few', () => {
  expect(ways('big band')).toEqual(['typed: big band', 'meant: bigband']);
  expect(ways('eins zwei drei vier')).toHaveLength(1);
});

test('what is left out is left out in every way, and alone it asks for nothing', () => {
  expect(ways('Jazzkonzert -Lehm')).toEqual(['typed: -"lehm" jazzkonzert', 'meant: -"lehm" "jazz" "konzert"']);
  expect(ways('-Lehm')).toEqual([]);
});

test('nothing somebody types becomes syntax', () => {
  expect(ways('a:* & "b\\" -- c')).toEqual(ways('"a" "b" "c"'));
});

test('the longest query has few ways', () => {
  expect(ways('Jazzkonzerte und Orgelkonzerte '.repeat(50)).length).toBeLessThanOrEqual(6);
});
