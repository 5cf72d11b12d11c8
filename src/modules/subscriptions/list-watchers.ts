import { and, asc, eq, gt, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { Id, PublicId } from '#kernel/ids.ts';
import type { Locale, LocalizedText } from '#kernel/words.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { subscriptions } from './schema.ts';

/** Somebody who wants to know what becomes of a date, and has not been told yet. */
export type Watcher = {
  id: Id<'subscription'>;
  email: string;
  language: Locale;
  occurrenceId: Id<'occurrence'>;
  publicId: PublicId;
  title: LocalizedText;
  /** The state of the date they are to be told of. */
  sequence: number;
  /** It was taken down: there is nothing left to watch. */
  gone: boolean;
};

export const watchersPerPage = 500;

const isGone = sql<boolean>`(${occurrences.deletedAt} is not null or ${events.deletedAt} is not null)`;

/** One page of those who watch one of these dates and were not told of its latest state. */
export const listWatchers = (
  ctx: Ctx,
  which: { occurrenceIds: readonly Id<'occurrence'>[] } | { eventIds: readonly Id<'event'>[] },
  after?: Id<'subscription'> | undefined,
): Promise<Watcher[]> =>
  ctx.db
    .select({
      id: subscriptions.id,
      email: subscriptions.email,
      language: subscriptions.language,
      occurrenceId: occurrences.id,
      publicId: occurrences.publicId,
      title: events.title,
      sequence: occurrences.icalSequence,
      gone: isGone,
    })
    .from(subscriptions)
    .innerJoin(occurrences, eq(occurrences.id, subscriptions.occurrenceId))
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        'eventIds' in which
          ? inArray(occurrences.eventId, [...which.eventIds])
          : inArray(occurrences.id, [...which.occurrenceIds]),
        isNotNull(subscriptions.confirmedAt),
        or(gt(occurrences.icalSequence, subscriptions.toldSequence), isGone),
        after && gt(subscriptions.id, after),
      ),
    )
    .orderBy(asc(subscriptions.id))
    .limit(watchersPerPage);
