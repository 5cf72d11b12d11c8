import type { ChangeKind } from '#across/records/index.ts';
import type { Locale } from '#kernel/words.ts';
import type { Filter } from '#modules/calendar/inputs.ts';

export const languages = ['de', 'en', 'easy'] as const;
export type Language = (typeof languages)[number];

export const includable = ['location', 'organizer'] as const;
export type Includable = (typeof includable)[number];

export const limitMax = 200;
export const limitUsual = 50;

/** What of the query is the API's own, besides the filter. */
export type Own = 'limit' | 'after' | 'lang' | 'fields' | 'include' | 'explain' | 'updatedSince' | 'since' | 'kind';

/** A query, read. */
export type Asked = {
  filter: Filter;
  limit: number;
  /** A cursor as it was sent; each list reads its own. */
  after: string | undefined;
  lang: Language;
  /** The language texts are told in: who asks for easy ones gets German where nobody has written any. */
  locale: Locale;
  /** Paths of the fields wanted; nothing means all. */
  fields: readonly string[] | undefined;
  include: ReadonlySet<Includable>;
  explain: boolean;
  updatedSince: Temporal.Instant | undefined;
  since: string | undefined;
  kinds: readonly ChangeKind[];
};

export type Unknown = { name: string; value: string };

/** Why a query is not answered: values nobody knows, or pages, which the API does not have. */
export type Refused = { kind: 'unknown-values'; unknown: Unknown[] } | { kind: 'no-pages' };

export type ReadQuery = { unknownNames: string[] } & ({ asked: Asked } | { refused: Refused; locale: Locale });
