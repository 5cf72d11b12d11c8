import { eq } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import { compose } from './compose.ts';
import { countAnew, findDue, holdDue } from './due-mails.ts';
import { type MailPlace, openPosts } from './mail-place.ts';
import { type Handed, isTrouble, type Post, type Trouble } from './post.ts';
import { mails } from './schema.ts';
import { type Sender, sender } from './sender.ts';
import { callBack, lastSentAt, noteTrouble } from './server-trouble.ts';
import { verdict } from './verdict.ts';

/** A round is short, so that the worker can end and other jobs get their turn. */
const roundMs = 5_000;
const batchMails = 100;
/** So many refusals with no mail taken in between: the server takes nothing at present, whatever it says. */
const refusalsInARowMax = 10;

/** What a round of sending came to. `more`: it stopped although mails are due. */
export type Round = { sent: number; refused: number; dead: number; more: boolean; trouble?: Trouble | undefined };

type Going = Round & { from: Sender; inARow: number; noted: number; endsAt: number };

const isOver = (going: Going) =>
  going.trouble !== undefined || going.inARow >= refusalsInARowMax || performance.now() > going.endsAt;

/**
 * Sends what is due, and writes down what became of each mail before the next one leaves. A mail is held by one worker
 * alone while it is on its way; if that worker is killed between the server's yes and our own, the mail is sent once more
 * under the same Message-ID.
 */
export async function sendMails(ctx: Ctx, place: MailPlace): Promise<Round & { noted: number }> {
  const before = await lastSentAt(ctx);
  const going: Going = {
    ...{ sent: 0, refused: 0, dead: 0, more: false, inARow: 0, noted: 0 },
    from: sender(),
    endsAt: Number.POSITIVE_INFINITY,
  };
  const posts = openPosts(place, ctx.now);
  try {
    await sendBatches(ctx, posts, going);
  } finally {
    for (const post of posts) post.close();
  }
  if (going.trouble) {
    const { noted, dead } = await noteTrouble(ctx, going.trouble);
    going.noted = noted;
    going.dead += dead;
  } else if (going.sent > 0 && (await callBack(ctx, before)) > 0) going.more = true;
  const { sent, refused, dead, more, trouble, noted } = going;
  return { sent, refused, dead, more, trouble, noted };
}

async function sendBatches(ctx: Ctx, posts: readonly Post[], going: Going) {
  for (let batch = 0; ; batch += 1) {
    const due = await findDue(ctx, batchMails);
    if (batch === 0 && due.length === batchMails) await countAnew(ctx);
    const handled = going.sent + going.refused;
    going.endsAt = Math.min(going.endsAt, performance.now() + roundMs);
    const ids = due.values();
    await Promise.all(posts.map((post) => sendOneByOne(ctx, post, ids, going)));
    // Nothing is due, or all that is due is held by somebody else.
    if (going.sent + going.refused === handled) return;
    if (isOver(going)) {
      going.more = going.trouble === undefined && going.inARow < refusalsInARowMax;
      return;
    }
  }
}

/** All posts take from the same mails, each the next one that nobody has. */
async function sendOneByOne(ctx: Ctx, post: Post, ids: Iterator<string>, going: Going) {
  for (let next = ids.next(); !next.done && !isOver(going); next = ids.next()) {
    const handed = await send(ctx, post, next.value, going);
    if (!handed) continue;
    if (isTrouble(handed)) going.trouble = handed;
    else if (handed.kind === 'taken') going.sent += 1;
    else going.refused += 1;
    going.inARow = handed.kind === 'taken' ? 0 : going.inARow + 1;
  }
}

function send(ctx: Ctx, post: Post, id: string, going: Going): Promise<Handed | undefined> {
  return ctx.db.transaction(async (tx) => {
    const mail = await holdDue({ ...ctx, db: tx }, id);
    if (!mail) return undefined;
    const { address } = going.from;
    const whole = await compose(mail, going.from);
    const handed = await post.hand({ id, from: address, to: mail.recipient, mail: whole });
    if (isTrouble(handed)) return handed;
    const fate = verdict(mail, handed, ctx.now);
    await tx.update(mails).set(fate).where(eq(mails.id, id));
    if (fate.deadAt) going.dead += 1;
    return handed;
  });
}
