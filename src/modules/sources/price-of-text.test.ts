import { expect, test } from 'vitest';
import { priceOfText } from './price-of-text.ts';

test.each([
  ['Eintritt frei', [{ kind: 'frei' }]],
  ['kostenlos', [{ kind: 'frei' }]],
  ['0 €', [{ kind: 'frei' }]],
  ['12 €', [{ kind: 'festpreis', price: 1_200 }]],
  ['12,50 Euro', [{ kind: 'festpreis', price: 1_250 }]],
  ['€ 8', [{ kind: 'festpreis', price: 800 }]],
  ['Spende erbeten', [{ kind: 'spende' }]],
  ['Hutkonzert', [{ kind: 'spende' }]],
])('%s is said for sure', (text, offers) => expect(priceOfText(text)).toEqual(offers));

test.each(['', 'siehe Website', '4 €, ermäßigt 2 €', 'ab 12', 'freie Platzwahl', '12 Eurythmiestunden'])(
  '"%s" says nothing for sure',
  (text) => expect(priceOfText(text)).toBeUndefined(),
);
