import { cents, decimal } from '#kernel/money.ts';
import { inLocale } from '#kernel/words.ts';
import { isFree, type OccurrenceView, type Offer } from '#modules/calendar/index.ts';
import { wordsIn } from '../words.ts';
import { type JsonLd, some } from './json-ld.ts';
import type { PageOf } from './page-of.ts';

const offersMax = 20;
export const availabilities = {
  frei: 'InStock',
  wenige: 'LimitedAvailability',
  ausverkauft: 'SoldOut',
  warteliste: 'SoldOut',
  abendkasse: 'InStoreOnly',
  ohne_anmeldung: 'InStock',
};

/** What a visit costs and whether there is room; nothing is said about a price nobody has named. */
export function offersOf(view: OccurrenceView, page: PageOf): JsonLd {
  return {
    isAccessibleForFree: view.offers.length > 0 ? isFree(view.offers) : undefined,
    offers: some(view.offers.slice(0, offersMax).map((offer) => offerOf(offer, view, page))),
  };
}

function offerOf(offer: Offer, view: OccurrenceView, { locale, url }: PageOf): JsonLd {
  const { availability } = view;
  const calledOff = view.status === 'abgesagt' || view.status === 'verschoben';
  return {
    '@type': 'Offer',
    name: offer.label ? inLocale(offer.label, locale) : wordsIn(locale)(`offer.${offer.kind}`),
    url: offer.url ?? url,
    ...priceOf(offer),
    availability: availability && !calledOff ? `https://schema.org/${availabilities[availability]}` : undefined,
    validFrom: view.publishedAt.toString({ smallestUnit: 'second' }),
  };
}

function priceOf({ kind, price, priceMin, priceMax }: Offer): JsonLd {
  const asked = price ?? (kind === 'frei' || (kind === 'spende' && priceMin === undefined) ? 0 : undefined);
  if (asked !== undefined) return { price: decimal(cents(asked)), priceCurrency: 'EUR' };
  if (priceMin === undefined && priceMax === undefined) return {};
  return {
    priceCurrency: 'EUR',
    price: priceMin === undefined ? undefined : decimal(cents(priceMin)),
    priceSpecification: {
      '@type': 'PriceSpecification',
      priceCurrency: 'EUR',
      minPrice: priceMin === undefined ? undefined : decimal(cents(priceMin)),
      maxPrice: priceMax === undefined ? undefined : decimal(cents(priceMax)),
    },
  };
}
