import { done } from '#kernel/result.ts';
import {
  findOpenEditions,
  holdSubscribers,
  listSubscribers,
  noteEdition,
  type OpenEdition,
  type Subscriber,
  tokenOf,
} from '#modules/subscriptions/index.ts';
import type { Ctx } from '#platform/context.ts';
import type { Mail } from '#platform/mail/mail.ts';
import { queueMails } from '#platform/mail/queue-mails.ts';
import { transact } from '#platform/transact.ts';
import type { LetterAddresses } from '../addresses.ts';
import type { Letter } from '../content.ts';
import { keyOf } from '../keys.ts';
import { listHeaders } from '../list-headers.ts';
import { composeDigest } from './compose-digest.ts';

/** A letter that is delivered later than this says "today" of another day. */
const hoursOfUse = { weekly: 72, daily: 14 };

/**
 * Composes and queues all editions that are due. Each letter once for all who get the same; one page of subscribers at a
 * time, so that memory stays flat. May be killed and run again: a mail's key is taken once.
 */
export async function sendEditions(ctx: Ctx, addresses: LetterAddresses): Promise<number> {
  let letters = 0;
  for (const edition of await findOpenEditions(ctx)) letters += await sendEdition(ctx, edition, addresses);
  return letters;
}

async function sendEdition(ctx: Ctx, edition: OpenEdition, addresses: LetterAddresses): Promise<number> {
  const letterFor = newComposer(ctx, edition, addresses);
  let letters = 0;
  let after: Subscriber | undefined;
  for (;;) {
    const page = await listSubscribers(ctx, edition, after);
    const mails: Written[] = [];
    for (const subscriber of page) {
      const letter = await letterFor(subscriber);
      if (letter) mails.push({ id: subscriber.id, mail: mailOf(edition, subscriber, letter, addresses) });
    }
    letters += await queuePage(ctx, mails);
    after = page.at(-1);
    if (!after) break;
  }
  await noteEdition(ctx, { ...edition, letters });
  return letters;
}

/** Those who get the same follow each other, so one letter is kept and no more. */
function newComposer(ctx: Ctx, edition: OpenEdition, addresses: LetterAddresses) {
  let kept: { filter: string; language: string; letter: Letter | undefined } | undefined;
  return async ({ filter, language }: Subscriber): Promise<Letter | undefined> => {
    if (kept?.filter === filter && kept.language === language) return kept.letter;
    const letter = await composeDigest({ ...ctx, locale: language }, edition, filter, addresses);
    kept = { filter, language, letter };
    return letter;
  };
}

function mailOf(
  edition: OpenEdition,
  { id, email, language }: Subscriber,
  letter: Letter,
  addresses: LetterAddresses,
): Mail {
  const link = addresses.subscription(tokenOf(id), language);
  return {
    key: keyOf.digest(id, edition),
    kind: 'digest',
    to: email,
    language,
    subject: letter.subject,
    ...letter.write(link),
    headers: listHeaders(link),
    expiresAt: edition.dueAt.add({ hours: hoursOfUse[edition.rhythm] }),
  };
}

type Written = { id: Subscriber['id']; mail: Mail };

/** Who has ended the subscription while the letters were written gets none; who ends it now waits for this moment. */
async function queuePage(ctx: Ctx, written: readonly Written[]): Promise<number> {
  if (written.length === 0) return 0;
  const queued = await transact<number, never>(ctx, async (ctx) => {
    const held = await holdSubscribers(
      ctx,
      written.map(({ id }) => id),
    );
    const answers = await queueMails(
      ctx,
      written.filter(({ id }) => held.has(id)).map(({ mail }) => mail),
    );
    return done(answers.filter(({ ok }) => ok).length);
  });
  return queued.ok ? queued.value : 0;
}
