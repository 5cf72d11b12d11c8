import type { Refusal } from '#kernel/result.ts';
import type { Locale } from '#kernel/words.ts';

/** What a mail may say beside its text. Everything else in its head is made when it is sent. */
export type MailHeaders = {
  /** Makes "unsubscribe" a button in mail programs; `https` takes a POST without a question (RFC 8058). */
  listUnsubscribe?: { https: string; mailto?: string };
  /** Names the list, so that people can sort by it: "woche.kultur.example.org" (RFC 2919). */
  listId?: string;
  replyTo?: string;
  /** How it came about (RFC 3834). Left open: auto-generated. */
  autoSubmitted?: 'auto-generated' | 'auto-replied';
};

/** A mail as those who cause it word it. */
export type Mail = {
  /** The same key is never queued twice: "digest 0198… 2026-11-26". */
  key: string;
  /** What kind of mail, for operators: "confirm", "digest". */
  kind: string;
  to: string;
  language: Locale;
  subject: string;
  text: string;
  html?: string | undefined;
  headers?: MailHeaders | undefined;
  notBefore?: Temporal.Instant | undefined;
  /** Sent later than this it would only annoy. */
  expiresAt?: Temporal.Instant | undefined;
};

export type MailRefusal = Refusal & ({ kind: 'no-address' } | { kind: 'queued-before' });
