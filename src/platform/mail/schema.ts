import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Locale } from '#kernel/words.ts';
import { instant } from '../columns.ts';
import type { MailHeaders } from './mail.ts';

/**
 * Mails that are to be sent, and for 14 days that they were. One row is one mail to one address; what it says is forgotten
 * in the moment the mail server has taken it. How it stands is told by its times alone.
 */
export const mails = pgTable(
  'mails',
  {
    id: uuid().primaryKey(),
    /** The order of queueing: mails to one address leave in it. */
    number: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    key: text().notNull().unique(),
    kind: text().notNull(),
    recipient: text().notNull(),
    language: text().notNull().$type<Locale>(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text(),
    headers: jsonb().notNull().default({}).$type<MailHeaders>(),
    /** Fixed from the beginning, so that whoever gets a mail twice after a crash can tell that it is the same. */
    messageId: text().notNull(),
    queuedAt: instant().notNull(),
    notBefore: instant().notNull(),
    expiresAt: instant(),
    attempts: integer().notNull().default(0),
    firstTriedAt: instant(),
    nextTryAt: instant().notNull(),
    /** The connection broke after the whole mail was handed over: perhaps it arrived. It is tried once more, never twice. */
    unsureAt: instant(),
    /** What the server answered, in numbers: its words often hold the address. */
    lastError: text(),
    sentAt: instant(),
    deadAt: instant(),
  },
  (mail) => [
    index('mails_due').on(mail.number).where(sql`${mail.sentAt} is null and ${mail.deadAt} is null`),
    index('mails_in_order')
      .on(mail.recipient, mail.number)
      .where(sql`${mail.sentAt} is null and ${mail.deadAt} is null`),
    index('mails_sent').on(mail.sentAt).where(sql`${mail.sentAt} is not null`),
    index('mails_dead').on(mail.deadAt).where(sql`${mail.deadAt} is not null`),
    check('mail_has_a_key', sql`length(${mail.key}) between 1 and 200`),
    check('mail_is_of_a_kind', sql`${mail.kind} ~ '^[a-z][a-z-]{0,39}$'`),
    check(
      'mail_has_one_recipient',
      sql`length(${mail.recipient}) <= 254 and ${mail.recipient} ~ '^[a-zA-Z0-9!#$%&*+/=?^_\`{|}~.''-]{1,64}@[a-z0-9.-]+$'`,
    ),
    check('mail_speaks_a_language', sql`${mail.language} in ('de', 'en')`),
    check('mail_subject_is_one_line', sql`length(${mail.subject}) <= 200 and ${mail.subject} !~ '[[:cntrl:]]'`),
    check(
      'mail_headers_are_known',
      sql`${mail.headers} - array['listUnsubscribe', 'listId', 'replyTo', 'autoSubmitted'] = '{}'::jsonb`,
    ),
    check('mail_message_id_is_one', sql`${mail.messageId} ~ '^<[a-z0-9.-]+@[a-z0-9.-]+>$'`),
    check('mail_attempts_are_counted', sql`${mail.attempts} >= 0`),
    check('mail_error_names_nobody', sql`length(${mail.lastError}) <= 100 and ${mail.lastError} !~ '@'`),
    check('mail_is_sent_or_dead', sql`${mail.sentAt} is null or ${mail.deadAt} is null`),
    check(
      'sent_mail_is_empty',
      sql`${mail.sentAt} is null or (${mail.subject} = '' and ${mail.text} = '' and ${mail.html} is null and ${mail.headers} = '{}'::jsonb)`,
    ),
  ],
);

export type MailRow = typeof mails.$inferSelect;
