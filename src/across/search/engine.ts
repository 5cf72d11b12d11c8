import type { PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';

/** What a search finds. Another kind is a word here, a file in documents/ and a trigger. */
export const kinds = ['event', 'series', 'venue', 'institution'] as const;
export type Kind = (typeof kinds)[number];

/** A search looks at no more than this of what somebody typed. */
export const lettersMax = 200;
export const wordsMax = 12;
/** More hits than this tell nobody anything. */
export const hitsMax = 5_000;

export type Ask = {
  text: string;
  kinds: readonly Kind[];
  /** Leaves out events whose last day is before this one. */
  from?: Temporal.PlainDate | undefined;
  limit: number;
};

/** A thing that was found; of two hits the one with the higher score says more clearly what was asked for. */
export type Hit = { kind: Kind; id: string; score: number };

/** Best first. `corrected` is there when nothing has the words as they were typed: these were searched for instead. */
export type Found = { hits: readonly Hit[]; corrected?: string | undefined };

export type Suggestion = { kind: Kind; publicId: PublicId; slug: string; title: LocalizedText };

/**
 * One index over everything public. Quotes ask for words in a row, a minus leaves a word out; case, accents and the
 * spelling of umlauts make no difference. An engine gives the set and its order, never a count: those come from the
 * calendar.
 */
export type SearchEngine = {
  name: 'postgres' | 'meilisearch';
  find: (ctx: Ctx, ask: Ask) => Promise<Found>;
  /** Titles and names that begin like this, for a field that completes. */
  suggest: (ctx: Ctx, ask: Ask) => Promise<Suggestion[]>;
};
