import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';
import { countDead, forgetMails } from '#platform/mail/forget-mails.ts';

/** Forgets to whom mails went, and reminds of those that were given up. */
export async function forgetMailsOn(): Promise<void> {
  const ctx = {
    db: database().db,
    actor: { kind: 'system', job: 'forget-mails' },
    now: clock(),
    locale: 'de',
  } as const;
  const { rows, files } = await forgetMails(ctx);
  log('info', 'old mails forgotten', { rows, files });
  const dead = await countDead(ctx);
  if (dead > 0) log('warn', 'mails were given up: see npm run litfass -- mails --dead', { dead });
}
