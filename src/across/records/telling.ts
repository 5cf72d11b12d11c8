import type { Locale } from '#kernel/words.ts';

export type ThingKind = 'occurrence' | 'event' | 'venue' | 'institution' | 'series';

/** In which language a record is told, and which addresses it names. */
export type Telling = {
  locale: Locale;
  urlOf: (kind: ThingKind, thing: { slug: string; publicId: string }) => string;
  /** What stands behind the @ in calendar UIDs. */
  uidDomain: string;
};
