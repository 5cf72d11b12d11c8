import { sql } from 'drizzle-orm';
import type { Id } from '#kernel/ids.ts';
import { queryOf } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { LetterAddresses } from './addresses.ts';

const origin = 'https://kultur.example';

/** Addresses as a portal somewhere has them. */
export const someAddresses: LetterAddresses = {
  date: ({ publicId }, locale) => `${origin}/${locale}/termin/${publicId}`,
  list: (filter, locale) => `${origin}/${locale}/termine?${queryOf(filter, locale)}`,
  subscription: (token, locale) => `${origin}/${locale}/abo/${token}`,
  privacy: (locale) => `${origin}/${locale}/datenschutz`,
  imprint: (locale) => `${origin}/${locale}/impressum`,
};

export type QueuedMail = { key: string; kind: string; recipient: string; subject: string; text: string; html: string };

/** The mails that were queued because of a subscription, in their order. */
export async function queuedFor(ctx: Ctx, id: Id<'subscription'>): Promise<QueuedMail[]> {
  const { rows } = await ctx.db.execute<QueuedMail>(
    sql`select key, kind, recipient, subject, text, html from mails where key like ${`${id} %`} order by number`,
  );
  return rows;
}
