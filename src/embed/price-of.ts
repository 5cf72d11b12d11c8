import type { Locale } from '#kernel/words.ts';
import type { Words } from './words.ts';

type Offer = { kind?: unknown; price?: unknown };

const amountOf = ({ kind, price }: Offer) => (kind === 'free' ? 0 : price === undefined ? Number.NaN : Number(price));

/** "12 €", "€7.50". */
function euros(amount: number, locale: Locale): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return locale === 'de' ? `${digits.replace('.', ',')} €` : `€${digits}`;
}

/** What a visit costs in a word, or nothing when nobody has said. Companions' and reduced prices are the page's to tell. */
export function priceOf(offers: unknown, locale: Locale, words: Words): string | undefined {
  if (!Array.isArray(offers)) return undefined;
  const amounts = offers
    .filter((offer: Offer) => offer.kind === 'free' || offer.kind === 'fixed')
    .map(amountOf)
    .filter(Number.isFinite);
  if (amounts.length === 0) return undefined;
  const lowest = Math.min(...amounts);
  if (lowest === Math.max(...amounts)) return lowest === 0 ? words.free : euros(lowest, locale);
  return words.from(euros(lowest, locale));
}
