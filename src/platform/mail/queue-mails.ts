import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { done, type Result, refuse } from '#kernel/result.ts';
import { city } from '../city.ts';
import type { Ctx } from '../context.ts';
import { headersOf } from './allowed-headers.ts';
import type { Mail, MailRefusal } from './mail.ts';
import { oneLine } from './one-line.ts';
import { parseAddress } from './parse-address.ts';
import { mails } from './schema.ts';

export const mailsAtOnceMax = 500;
const subjectMax = 200;

type Queued = Result<{ id: string }, MailRefusal>;

/**
 * Puts a mail into the post in the caller's transaction: it leaves when that is committed, and never otherwise; a trigger wakes
 * the worker then. The same key again changes nothing.
 */
export async function queueMail(ctx: Ctx, mail: Mail): Promise<Queued> {
  const [queued] = await queueMails(ctx, [mail]);
  if (!queued) throw new Error('A mail was queued without an answer');
  return queued;
}

/** The same for up to 500 mails in one statement; the answers stand in the order of the mails. */
export async function queueMails(ctx: Ctx, many: readonly Mail[]): Promise<readonly Queued[]> {
  if (many.length > mailsAtOnceMax) throw new Error(`At most ${mailsAtOnceMax} mails at once`);
  const rows = many.map((mail) => rowOf(ctx, mail));
  const addressed = rows.filter((row) => row !== undefined);
  if (addressed.length === 0) return many.map(() => refuse({ kind: 'no-address' }));
  const written = await ctx.db
    .insert(mails)
    .values(addressed)
    .onConflictDoNothing({ target: mails.key })
    .returning({ id: mails.id });
  const ids = new Set(written.map(({ id }) => id));
  return rows.map((row) => {
    if (!row) return refuse({ kind: 'no-address' });
    return ids.has(row.id) ? done({ id: row.id }) : refuse({ kind: 'queued-before' });
  });
}

function rowOf(ctx: Ctx, mail: Mail) {
  const recipient = parseAddress(mail.to);
  if (!recipient) return undefined;
  const id = randomUUIDv7();
  const notBefore = mail.notBefore ?? ctx.now;
  return {
    id,
    key: mail.key,
    kind: mail.kind,
    recipient,
    language: mail.language,
    subject: oneLine(mail.subject, subjectMax),
    text: withoutNul(mail.text),
    html: mail.html === undefined ? sql`null` : withoutNul(mail.html),
    headers: headersOf(mail.headers),
    messageId: `<${id}@${city().feedUidDomain}>`,
    queuedAt: ctx.now,
    notBefore,
    nextTryAt: notBefore,
    expiresAt: mail.expiresAt ?? sql`null`,
  };
}

/** Postgres keeps no NUL, and no mail may have one. */
const withoutNul = (text: string) => text.replaceAll('\0', '').toWellFormed();
