import type { Handed } from './post.ts';
import type { MailRow } from './schema.ts';

/** After three days nobody waits for the mail any more. */
export const triedHours = 72;
const pauseMaxMinutes = 60;
/** So much of a pause is cut off by lot, so that mails refused together do not all return together. */
const spread = 0.15;
const atLeast = 0.05;

type Tried = Pick<MailRow, 'id' | 'attempts' | 'firstTriedAt' | 'unsureAt'>;
type Fate = Partial<
  Pick<MailRow, 'attempts' | 'firstTriedAt' | 'nextTryAt' | 'unsureAt' | 'lastError' | 'sentAt' | 'deadAt'> &
    Pick<MailRow, 'subject' | 'text' | 'html' | 'headers'>
>;

/** The lot of a mail, 0 to 1, out of the last digits of its id: the same whoever asks. */
const lotOf = (id: string) => Number.parseInt(id.slice(-4), 16) / 0xffff;

/** Minutes until a mail is tried again: 1, 2, 4 … 60, a little less by lot. */
export const pauseMinutes = (attempts: number, id: string) =>
  Math.min(2 ** (attempts - 1), pauseMaxMinutes) * (1 - atLeast - spread * lotOf(id));

/** What a mail is after it was handed in: sent and empty, to be tried again, or dead. */
export function verdict(
  mail: Tried,
  handed: Exclude<Handed, { kind: 'away' | 'locked-out' }>,
  now: Temporal.Instant,
): Fate {
  const attempts = mail.attempts + 1;
  const firstTriedAt = mail.firstTriedAt ?? now;
  const tried = { attempts, firstTriedAt };
  if (handed.kind === 'taken')
    return { ...tried, sentAt: now, lastError: null, subject: '', text: '', html: null, headers: {} };
  const givenUp = handed.kind === 'refused' ? handed.forGood || isTooLate(firstTriedAt, now) : mail.unsureAt !== null;
  return {
    ...tried,
    lastError: handed.why,
    ...(handed.kind === 'unsure' && { unsureAt: now }),
    ...(givenUp
      ? { deadAt: now }
      : { nextTryAt: now.add({ seconds: Math.round(pauseMinutes(attempts, mail.id) * 60) }) }),
  };
}

const isTooLate = (firstTriedAt: Temporal.Instant, now: Temporal.Instant) =>
  Temporal.Instant.compare(now, firstTriedAt.add({ hours: triedHours })) >= 0;
