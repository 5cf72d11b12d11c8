import { askForSubscription } from '#modules/subscriptions/index.ts';
import { rhythmInput } from '#modules/subscriptions/inputs.ts';
import { parseAddress } from '#platform/mail/parse-address.ts';
import { type Answer, seeOther } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import type { Submitted } from '../../submitting.ts';
import { mayOrder } from './order-limit.ts';
import { answerFor, type Tried } from './subscribe-page.tsx';
import { wishOf } from './wish.ts';

const addressLettersMax = 320;

/**
 * Takes the form. Whatever we know of the address, and however often it was written to, the answer is the same: the rest
 * is said in the mailbox.
 */
export async function ask(sent: Submitted<'subscribe'>): Promise<Answer> {
  const wish = await wishOf(sent);
  const written = (sent.form.get('email') ?? '').trim().slice(0, addressLettersMax);
  const rhythm = rhythmInput.catch('weekly').parse(sent.form.get('rhythm'));
  const again = (wrong: Tried['wrong']) => answerFor(sent, wish, { email: written, rhythm, wrong });
  const email = parseAddress(written);
  if (!email) return again(written === '' ? 'missing' : written.includes('@') ? 'odd' : 'no-at');
  if (!mayOrder(sent.client)) return again('too-many');
  if (wish.kind === 'missing' || wish.kind === 'gone') return { kind: wish.kind };

  const address = { email, language: sent.locale };
  const asked = await askForSubscription(
    sent.ctx,
    wish.kind === 'list'
      ? { ...address, kind: 'list', filter: wish.filter, rhythm }
      : { ...address, kind: 'occurrence', publicId: wish.view.publicId },
  );
  if (!asked.ok && asked.refusal.kind === 'filter-too-long') return again('too-long');
  if (!asked.ok && asked.refusal.kind === 'not-found') return { kind: 'gone' };
  return seeOther(pathOf('subscribeSent', {}, sent.locale));
}
