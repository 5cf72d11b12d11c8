import type { Locale } from '#kernel/words.ts';
import { addressOf, loadPlaces, type Understood, understand } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { pathOf } from '../path-of.ts';

/** What a sentence asks for, in the words of the reader's language and with the names of this city. */
export const understoodBy = async (ctx: Ctx, sentence: string): Promise<Understood> =>
  understand(
    sentence,
    { now: ctx.now, zone: city().timeZone, locale: ctx.locale, town: city().name },
    await loadPlaces(ctx),
  );

/** Where a sentence leads: to the list it asks for, or to the question where somebody is. */
export const addressOfSentence = ({ filter, wants }: Understood, locale: Locale) =>
  addressOf(pathOf(wants === 'near-me' ? 'nearMe' : 'events', {}, locale), filter, locale);
