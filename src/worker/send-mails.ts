import { clock } from '#platform/config.ts';
import { database } from '#platform/db.ts';
import { log } from '#platform/log.ts';
import { mailPlace } from '#platform/mail/mail-place.ts';
import { type Round, sendMails } from '#platform/mail/send-mails.ts';
import { wakeMails } from '#platform/mail/wake-mails.ts';

let isSending = false;
let wasWoken = false;

const context = () =>
  ({ db: database().db, actor: { kind: 'system', job: 'send-mails' }, now: clock(), locale: 'de' }) as const;

/**
 * Sends what is due, in short rounds. One round at a time in this process: whoever is woken meanwhile leaves word and makes
 * room for other jobs.
 */
export async function sendMailsOn(): Promise<void> {
  if (isSending) {
    wasWoken = true;
    return;
  }
  isSending = true;
  wasWoken = false;
  const round = await sendMails(context(), mailPlace()).finally(() => {
    isSending = false;
  });
  tell(round);
  if (round.more || (wasWoken && !round.trouble)) await wakeMails(context());
}

/** Numbers only; a server that stays away is told once for each mail that hears of it, not every minute. */
function tell({ sent, refused, dead, trouble, noted }: Round & { noted: number }) {
  if (sent > 0 || refused > 0) log('info', 'mails sent', { sent, refused });
  if (trouble && noted > 0) log('warn', 'the mail server takes nothing', { why: trouble.why, waiting: noted });
  if (dead > 0) log('warn', 'mails were given up: see npm run litfass -- mails --dead', { dead });
}
