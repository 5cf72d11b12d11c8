import { z } from 'zod';
import { cents, decimal } from '#kernel/money.ts';
import { type Locale, maybeInLocale } from '#kernel/words.ts';
import type { Offer } from '#modules/calendar/index.ts';
import { named } from './registry.ts';

const kinds = {
  frei: 'free',
  spende: 'donation',
  festpreis: 'fixed',
  ermaessigt: 'reduced',
  solidarisch: 'solidarity',
  kombi: 'combined',
  abo_pass: 'pass',
} as const;

const priceShape = z.string().regex(/^\d+\.\d\d$/);

export const offerShape = named(
  'Offer',
  z.strictObject({
    kind: z.enum([...Object.values(kinds), 'companion']),
    name: z.string().optional(),
    price: priceShape.optional(),
    minPrice: priceShape.optional(),
    maxPrice: priceShape.optional(),
    priceCurrency: z.literal('EUR').optional(),
    groups: z.array(z.string()).optional().describe('Who gets it, as ids.'),
    url: z.string().optional(),
  }),
  'What a visit costs; no offer at all means that nobody has said.',
);

type OfferRecord = z.output<typeof offerShape>;

const offersMax = 20;
const told = (amount: number | undefined) => (amount === undefined ? undefined : decimal(cents(amount)));

/** Prices as records; a companion who is free is an offer of its own. */
export function offerRecords(offers: readonly Offer[], locale: Locale): OfferRecord[] | undefined {
  if (offers.length === 0) return undefined;
  const records = offers.slice(0, offersMax).map((offer) => offerRecord(offer, locale));
  return offers.some((offer) => offer.companionFree)
    ? [...records, { kind: 'companion', price: '0.00', priceCurrency: 'EUR' }]
    : records;
}

function offerRecord({ kind, label, price, priceMin, priceMax, groups, url }: Offer, locale: Locale): OfferRecord {
  const named = priceMin !== undefined || priceMax !== undefined;
  const asked = price ?? (kind === 'frei' || (kind === 'spende' && !named) ? 0 : undefined);
  return {
    kind: kinds[kind],
    name: maybeInLocale(label, locale),
    price: told(asked),
    minPrice: told(priceMin),
    maxPrice: told(priceMax),
    priceCurrency: asked !== undefined || named ? 'EUR' : undefined,
    groups: groups?.length ? groups : undefined,
    url,
  };
}
