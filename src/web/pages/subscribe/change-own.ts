import { changeSubscription, confirmSubscription, endSubscription, filterOf } from '#modules/subscriptions/index.ts';
import { changeInput } from '#modules/subscriptions/inputs.ts';
import { deeds } from '#modules/subscriptions/ui/own-forms.tsx';
import { type Answer, malformed } from '../../answers.ts';
import type { Submitted } from '../../submitting.ts';
import { endedPage, forgottenPage, subscriptionPage } from './subscription-page.tsx';

type Sent = Submitted<'subscription'>;

/**
 * What the owner of a subscription asks for. A mail program ends it with one POST of its own (RFC 8058): no question is
 * asked and no other address is given.
 */
export async function changeOwn(sent: Sent): Promise<Answer> {
  if (sent.form.get('List-Unsubscribe') === 'One-Click') return end(sent);
  switch (deeds.find((deed) => deed === sent.form.get('do'))) {
    case 'confirm':
      return confirm(sent);
    case 'change':
      return change(sent);
    case 'end':
      return end(sent);
    default:
      return malformed();
  }
}

async function confirm(sent: Sent): Promise<Answer> {
  const confirmed = await confirmSubscription(sent.ctx, sent.params);
  return subscriptionPage(sent, confirmed.ok ? 'confirmed' : undefined);
}

async function change(sent: Sent): Promise<Answer> {
  const wanted = changeInput.safeParse(Object.fromEntries(sent.form));
  if (!wanted.success) return malformed();
  const changed = await changeSubscription(sent.ctx, { ...wanted.data, token: sent.params.token });
  if (changed.ok) return subscriptionPage(sent, 'saved');
  return subscriptionPage(sent, changed.refusal.kind === 'there-already' ? 'there-already' : undefined);
}

async function end(sent: Sent): Promise<Answer> {
  const ended = await endSubscription(sent.ctx, sent.params);
  if (!ended.ok) return subscriptionPage(sent);
  const { confirmedAt, kind, filter } = ended.value;
  if (!confirmedAt) return forgottenPage(sent);
  return endedPage(sent, kind === 'list' ? { filter: filterOf(filter) } : undefined);
}
