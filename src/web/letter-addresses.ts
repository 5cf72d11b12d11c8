import type { LetterAddresses } from '#across/letters/index.ts';
import { addressOf } from '#modules/calendar/inputs.ts';
import { absolute } from './origin.ts';
import { pathOf } from './path-of.ts';
import { refOf } from './ref.ts';

/** Where letters lead: pages on our own origin, without detours. */
export const letterAddresses: LetterAddresses = {
  date: ({ event, publicId }, locale) => absolute(pathOf('occurrence', { ref: refOf(event.slug, publicId) }, locale)),
  list: (filter, locale) => absolute(addressOf(pathOf('events', {}, locale), filter, locale)),
  subscription: (token, locale) => absolute(pathOf('subscription', { token }, locale)),
  privacy: (locale) => absolute(pathOf('privacy', {}, locale)),
  imprint: (locale) => absolute(pathOf('imprint', {}, locale)),
};
