import type { Locale } from '#kernel/words.ts';

/** How often a letter comes: Thursdays at four, or every morning at seven. */
export const rhythms = ['weekly', 'daily'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A list by its filter, or one date that somebody does not want to miss. */
export type SubscriptionKind = 'list' | 'occurrence';

/** In which language its mails are written. */
export type Language = Locale;
