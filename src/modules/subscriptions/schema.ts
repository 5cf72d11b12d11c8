import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { occurrences } from '#modules/calendar/schema.ts';
import { bookkeeping, idOf, instant, plainDate } from '#platform/columns.ts';
import type { Language, Rhythm, SubscriptionKind } from './shapes.ts';

/**
 * Who wants to hear of what: an address, a filter or a date, how often, in which language, and nothing else of anybody.
 * What is not confirmed goes after two days, what is ended goes at once.
 */
export const subscriptions = pgTable(
  'subscriptions',
  {
    id: idOf('subscription').primaryKey().default(sql`uuidv7()`),
    /** One plain address, in small letters. */
    email: text().notNull(),
    kind: text().notNull().$type<SubscriptionKind>(),
    /** The canonical German query of a list; '' is everything there is. */
    filter: text().notNull().default(''),
    occurrenceId: idOf('occurrence').references(() => occurrences.id),
    rhythm: text().$type<Rhythm>(),
    language: text().notNull().$type<Language>(),
    /** The key in the links of its mails is worked out from its id; here lies only its SHA-256. */
    tokenHash: text().notNull().unique(),
    askedAt: instant().notNull(),
    confirmedAt: instant(),
    /** Up to which of its SEQUENCE the changes of the date were told. */
    toldSequence: integer(),
    ...bookkeeping(),
  },
  (subscription) => [
    unique('subscription_is_asked_for_once')
      .on(subscription.email, subscription.filter, subscription.occurrenceId, subscription.language)
      .nullsNotDistinct(),
    index()
      .on(subscription.rhythm, subscription.filter, subscription.language, subscription.id)
      .where(sql`${subscription.confirmedAt} is not null`),
    index().on(subscription.occurrenceId, subscription.id),
    index().on(subscription.askedAt).where(sql`${subscription.confirmedAt} is null`),
    check(
      'subscription_has_one_plain_address',
      sql`${subscription.email} ~ '^[^@\\s]+@[^@\\s]+$' and length(${subscription.email}) <= 254`,
    ),
    check('subscription_address_is_in_small_letters', sql`${subscription.email} = lower(${subscription.email})`),
    check('subscription_filter_is_short', sql`length(${subscription.filter}) <= 1000`),
    check('subscription_language_is_known', sql`${subscription.language} in ('de', 'en')`),
    check(
      'subscription_is_of_a_list_or_of_a_date',
      sql`case ${subscription.kind}
        when 'list' then ${subscription.occurrenceId} is null and ${subscription.toldSequence} is null and ${subscription.rhythm} in ('weekly', 'daily')
        when 'occurrence' then ${subscription.occurrenceId} is not null and ${subscription.toldSequence} is not null and ${subscription.rhythm} is null and ${subscription.filter} = ''
        else false end`,
    ),
  ],
);

/** That somebody asked for a mail to an address, kept for an hour: nobody gets more than a few of them. */
export const subscriptionRequests = pgTable(
  'subscription_requests',
  {
    id: idOf('subscription-request').primaryKey().default(sql`uuidv7()`),
    addressHash: text().notNull(),
    askedAt: instant().notNull(),
  },
  (request) => [index().on(request.addressHash, request.askedAt), index().on(request.askedAt)],
);

/** That a subscription had been confirmed and when it ended, without the address: only who knows it can find it again. */
export const subscriptionProofs = pgTable(
  'subscription_proofs',
  {
    tokenHash: text().primaryKey(),
    addressHash: text().notNull(),
    askedAt: instant().notNull(),
    confirmedAt: instant().notNull(),
    endedAt: instant().notNull(),
  },
  (proof) => [index().on(proof.endedAt)],
);

/** Which editions went out, so that none goes twice and the next one knows what is new since. */
export const subscriptionEditions = pgTable(
  'subscription_editions',
  {
    rhythm: text().notNull().$type<Rhythm>(),
    issuedOn: plainDate().notNull(),
    dueAt: instant().notNull(),
    finishedAt: instant().notNull(),
    letters: integer().notNull(),
  },
  (edition) => [primaryKey({ columns: [edition.rhythm, edition.issuedOn] })],
);

export type Subscription = typeof subscriptions.$inferSelect;
