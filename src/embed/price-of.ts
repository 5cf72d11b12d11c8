import type { Locale } from '#kernel/words.ts';
import type { Words } from './words.ts';

type Offer = { kind?: unknown; price?: unknown; minPrice?: unknown };

/** What everybody may pay; reduced prices, companions and passes are the page's to tell. */
const forEverybody = ['free', 'fixed', 'solidarity'];

const amountOf = ({ price, minPrice }: Offer) => Number(price ?? minPrice ?? Number.NaN);

/** "12 €", "€7.50". */
function euros(amount: number, locale: Locale): string {
  const digits = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return locale === 'de' ? `${digits.replace('.', ',')} €` : `€${digits}`;
}

/** What a visit costs in a word, or nothing when nobody has said. */
export function priceOf(offers: unknown, locale: Locale, words: Words): string | undefined {
  if (!Array.isArray(offers)) return undefined;
  const of = (kinds: readonly string[]) =>
    offers.filter((offer): offer is Offer => typeof offer === 'object' && kinds.includes(offer?.kind));
  const amounts = of(forEverybody).map(amountOf).filter(Number.isFinite);
  if (amounts.length === 0) return of(['donation']).length > 0 ? words.donation : undefined;
  const lowest = Math.min(...amounts);
  if (lowest === Math.max(...amounts)) return lowest === 0 ? words.free : euros(lowest, locale);
  return words.from(euros(lowest, locale));
}
