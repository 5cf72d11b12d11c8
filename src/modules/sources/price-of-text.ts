import type { Offer } from '#modules/calendar/index.ts';

const amount = /(\d{1,4})(?:[.,](\d{2}))?\s*(?:€|euro|eur)(?![a-z])|(?:€|eur)\s*(\d{1,4})(?:[.,](\d{2}))?/gi;

/** What a text about the price says for sure: free, a donation, or one price. Anything with more to it stays unsaid. */
export function priceOfText(text: string): Offer[] | undefined {
  if (/spende|hutkonzert|^hut$|auf hut/i.test(text)) return [{ kind: 'spende' }];
  const prices = [...text.matchAll(amount)].map(
    ([, euros, cents, laterEuros, laterCents]) => Number(euros ?? laterEuros) * 100 + Number(cents ?? laterCents ?? 0),
  );
  const [only] = prices;
  if (prices.length > 1) return undefined;
  if (only === 0 || (only === undefined && /\b(?:frei|kostenlos|kostenfrei|gratis|free)\b/i.test(text))) {
    return [{ kind: 'frei' }];
  }
  return only === undefined ? undefined : [{ kind: 'festpreis', price: only }];
}
