import { cultureDateOf } from '#kernel/time.ts';
import type { Locale } from '#kernel/words.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import type { Words } from '../words.ts';

/** For whom a page is worded, and when: all that wording needs to know. */
export type Reader = {
  locale: Locale;
  say: Words;
  now: Temporal.Instant;
  /** The culture day of now. */
  today: Temporal.PlainDate;
  zone: string;
};

export function readerOf({ locale, words, ctx }: { locale: Locale; words: Words; ctx: Ctx }): Reader {
  const zone = city().timeZone;
  return { locale, say: words, now: ctx.now, today: cultureDateOf(ctx.now, zone), zone };
}
