import type { Locale } from '#kernel/words.ts';
import type { Offer } from './shapes.ts';

const words = {
  de: {
    free: 'kostenlos',
    hat: 'Hut geht rum',
    donation: 'Spende',
    donationFrom: (price: string) => `Spende ab ${price}`,
    sliding: (price: string) => `${price}, zahl, was passt`,
    slidingFree: 'zahl, was passt',
    from: (price: string) => `ab ${price}`,
    upTo: (price: string) => `bis ${price}`,
    reduced: (price: string) => `ermäßigt ${price}`,
    freeForSome: 'für manche kostenlos',
    charged: 'kostet Eintritt',
    combined: (price: string) => `Kombikarte ${price}`,
    combinedOnly: 'mit Kombikarte',
    pass: 'mit Abo oder Pass',
    or: 'oder',
  },
  en: {
    free: 'free',
    hat: 'by donation',
    donation: 'a donation',
    donationFrom: (price: string) => `donation from ${price}`,
    sliding: (price: string) => `${price}, pay what fits`,
    slidingFree: 'pay what fits',
    from: (price: string) => `from ${price}`,
    upTo: (price: string) => `up to ${price}`,
    reduced: (price: string) => `reduced ${price}`,
    freeForSome: 'free for some',
    charged: 'admission charged',
    combined: (price: string) => `combined ticket ${price}`,
    combinedOnly: 'with a combined ticket',
    pass: 'with a subscription or pass',
    or: 'or',
  },
};

const amount = (cents: number, locale: Locale) => {
  if (cents % 100 === 0) return String(cents / 100);
  return (cents / 100).toFixed(2).replace('.', locale === 'de' ? ',' : '.');
};
const withSign = (amounts: string, locale: Locale) => (locale === 'de' ? `${amounts} €` : `€${amounts}`);

/** "12 €", "7,50 €"; "€12", "€7.50". */
export const euros = (cents: number, locale: Locale) => withSign(amount(cents, locale), locale);

/** "5–15 €"; "€5–15". */
export const euroRange = (low: number, high: number, locale: Locale) =>
  low === high ? euros(low, locale) : withSign(`${amount(low, locale)}–${amount(high, locale)}`, locale);

const lowest = (offer: Offer) => offer.price ?? offer.priceMin;
const costsNothing = (offer: Offer) => offer.kind === 'frei' || (lowest(offer) === 0 && !offer.priceMax);

/** Whether everybody gets in for nothing; a hat that goes round is not that. */
export const isFree = (offers: readonly Offer[]) => offers.length > 0 && offers.every((offer) => offer.kind === 'frei');

/** What a visit costs in a few words, or nothing when nobody has said. */
export function priceWords(offers: readonly Offer[], locale: Locale): string | undefined {
  if (offers.length === 0) return undefined;
  const say = words[locale];
  const charged = offers.filter((offer) => !costsNothing(offer) || offer.kind === 'spende');
  if (charged.length === 0) return say.free;

  const of = (...kinds: Offer['kind'][]) => charged.filter((offer) => kinds.includes(offer.kind));
  const asked = [fixedWords(of('festpreis'), of('ermaessigt'), locale), slidingWords(of('solidarisch'), locale)].filter(
    (part) => part !== undefined,
  );
  const main = [...asked, ...donationWords(of('spende'), asked.length > 0 ? say.donation : say.hat, locale)];
  const parts = main.length > 0 ? main : [packageWords(of('kombi', 'abo_pass'), locale)];
  const text = parts.join(` ${say.or} `);
  return charged.length < offers.length ? `${text}, ${say.freeForSome}` : text;
}

function fixedWords(full: Offer[], reduced: Offer[], locale: Locale): string | undefined {
  if (full.length + reduced.length === 0) return undefined;
  const say = words[locale];
  const single = [...full, ...reduced].map((offer) => offer.price);
  const prices = [...new Set(single)].filter((price) => price !== undefined).sort((a, b) => b - a);
  const toldInRow = full.length === 1 && reduced.length <= 2 && !single.includes(undefined);
  if (toldInRow) {
    const joined = prices.map((price) => (locale === 'de' ? amount(price, locale) : euros(price, locale))).join(' / ');
    return locale === 'de' ? `${joined} €` : joined;
  }
  const fullWords = full.length > 0 ? spanWords(full, locale) : undefined;
  const reducedSpan = spanWords(reduced, locale);
  const reducedWords = reducedSpan && say.reduced(reducedSpan);
  return [fullWords, reducedWords].filter(Boolean).join(', ') || say.charged;
}

/** From the cheapest to the dearest of several offers, as far as both ends are known. */
function spanWords(offers: Offer[], locale: Locale): string | undefined {
  const say = words[locale];
  const lows = offers.map(lowest).filter((price) => price !== undefined);
  const highs = offers.map((offer) => offer.price ?? offer.priceMax).filter((price) => price !== undefined);
  const openEnd = offers.some((offer) => offer.price === undefined && offer.priceMax === undefined);
  if (lows.length === 0) return highs.length > 0 ? say.upTo(euros(Math.max(...highs), locale)) : undefined;
  if (openEnd || highs.length === 0) return say.from(euros(Math.min(...lows), locale));
  return euroRange(Math.min(...lows), Math.max(...highs), locale);
}

function slidingWords(offers: Offer[], locale: Locale): string | undefined {
  if (offers.length === 0) return undefined;
  const span = spanWords(offers, locale);
  return span ? words[locale].sliding(span) : words[locale].slidingFree;
}

function donationWords(offers: Offer[], anything: string, locale: Locale): string[] {
  if (offers.length === 0) return [];
  const asked = Math.min(...offers.map((offer) => lowest(offer) ?? 0));
  return [asked > 0 ? words[locale].donationFrom(euros(asked, locale)) : anything];
}

function packageWords(offers: Offer[], locale: Locale): string {
  const say = words[locale];
  const combined = offers.filter((offer) => offer.kind === 'kombi');
  if (combined.length === 0) return say.pass;
  const span = spanWords(combined, locale);
  return span ? say.combined(span) : say.combinedOnly;
}
