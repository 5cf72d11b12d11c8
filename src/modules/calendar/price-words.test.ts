import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFree, priceWords } from './price-words.ts';
import type { Offer } from './shapes.ts';

const fixed = (price: number): Offer => ({ kind: 'festpreis', price });
const reduced = (price: number): Offer => ({ kind: 'ermaessigt', price });

test.each<[Offer[], string, string]>([
  [[{ kind: 'frei' }], 'kostenlos', 'free'],
  [[fixed(0)], 'kostenlos', 'free'],
  [[fixed(1200)], '12 €', '€12'],
  [[fixed(750)], '7,50 €', '€7.50'],
  [[fixed(1200), reduced(800)], '12 / 8 €', '€12 / €8'],
  [[fixed(1200), reduced(800), reduced(500)], '12 / 8 / 5 €', '€12 / €8 / €5'],
  [[fixed(1200), fixed(4800), fixed(2400)], '12–48 €', '€12–48'],
  [[fixed(1200), fixed(4800), reduced(900)], '12–48 €, ermäßigt 9 €', '€12–48, reduced €9'],
  [[{ kind: 'festpreis', priceMin: 1200, priceMax: 4800 }], '12–48 €', '€12–48'],
  [[{ kind: 'festpreis', priceMin: 1200 }], 'ab 12 €', 'from €12'],
  [[{ kind: 'festpreis', priceMax: 1200 }], 'bis 12 €', 'up to €12'],
  [[{ kind: 'festpreis' }], 'kostet Eintritt', 'admission charged'],
  [[reduced(800)], 'ermäßigt 8 €', 'reduced €8'],
  [[{ kind: 'spende' }], 'Hut geht rum', 'by donation'],
  [[{ kind: 'spende', price: 0 }], 'Hut geht rum', 'by donation'],
  [[{ kind: 'spende', priceMin: 500 }], 'Spende ab 5 €', 'donation from €5'],
  [[{ kind: 'solidarisch', priceMin: 500, priceMax: 1500 }], '5–15 €, zahl, was passt', '€5–15, pay what fits'],
  [[{ kind: 'solidarisch' }], 'zahl, was passt', 'pay what fits'],
  [[fixed(1200), { kind: 'frei', groups: ['kinder'] }], '12 €, für manche kostenlos', '€12, free for some'],
  [[fixed(1200), reduced(0)], '12 €, für manche kostenlos', '€12, free for some'],
  [[fixed(1200), { kind: 'spende' }], '12 € oder Spende', '€12 or a donation'],
  [[{ kind: 'kombi', price: 2000 }], 'Kombikarte 20 €', 'combined ticket €20'],
  [[{ kind: 'abo_pass' }], 'mit Abo oder Pass', 'with a subscription or pass'],
])('%j is told as %s', (offers, german, english) => {
  expect([priceWords(offers, 'de'), priceWords(offers, 'en')]).toEqual([german, english]);
});

test('nothing is said about a price nobody has named', () => {
  expect(priceWords([], 'de')).toBeUndefined();
});

test('a hat that goes round is not free admission', () => {
  expect([isFree([{ kind: 'spende' }]), isFree([{ kind: 'frei' }]), isFree([])]).toEqual([false, true, false]);
});

test('whatever offers there are, there are words for them', () => {
  const price = fc.option(fc.nat(100_000), { nil: undefined });
  const kind = fc.constantFrom<Offer['kind']>(
    'frei',
    'spende',
    'festpreis',
    'ermaessigt',
    'solidarisch',
    'kombi',
    'abo_pass',
  );
  const offer = fc.record({ kind, price, priceMin: price, priceMax: price });
  fc.assert(
    fc.property(fc.array(offer, { minLength: 1, maxLength: 5 }), fc.constantFrom('de', 'en'), (offers, locale) => {
      expect(priceWords(offers, locale)).toMatch(/^(?!.*(undefined|NaN|Infinity|,,| {2}))\S.*\S$/);
    }),
  );
});
