import { dateAndTime } from '#kernel/date-words.ts';
import { inLocale } from '#kernel/words.ts';
import { addressOf, describeFilter, type Filter, nameFilter, viewOccurrence } from '#modules/calendar/index.ts';
import {
  hoursToConfirm,
  nextEditionAt,
  type SubscriptionView,
  viewSubscription,
} from '#modules/subscriptions/index.ts';
import { ChangeForm, ConfirmForms, EndForm } from '#modules/subscriptions/ui/own-forms.tsx';
import { city } from '#platform/city.ts';
import { type Fact, Facts } from '#ui/facts.tsx';
import { LinkButton } from '#ui/form/button.tsx';
import { Message } from '#ui/message.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { type Answer, page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import { occurrencePath } from '../../present/line.ts';
import { readerOf } from '../../present/reader.ts';
import { fullWhen } from '../../present/when.ts';
import type { Reading } from '../../reading.tsx';
import { languageChoices, rhythmChoices } from './choices.ts';

type Asked = Reading<'subscription'>;

/** What was just done here, or could not be. */
export type Done = 'confirmed' | 'saved' | 'there-already';

/** A subscription, for whoever has its key. Looking changes nothing: mail scanners look at every link. */
export async function subscriptionPage(asked: Asked, done?: Done): Promise<Answer> {
  const found = await viewSubscription(asked.ctx, asked.params.token);
  if (!found) return expiredPage(asked);
  return found.kind === 'ended' ? endedPage(asked) : ownPage(asked, found.view, done);
}

async function ownPage(asked: Asked, view: SubscriptionView, done: Done | undefined): Promise<Answer> {
  const { words: say, path: action } = asked;
  const what = await whatOf(asked, view);
  const title = say('subscribe.own.title');
  return page({
    status: done === 'there-already' ? 422 : undefined,
    head: { title, indexed: false },
    body: (
      <>
        <PageTop title={title} lead={view.confirmed ? undefined : say('subscribe.own.confirmLead')}>
          {done && (
            <Message
              kind={done === 'there-already' ? 'error' : 'notice'}
              role={done === 'there-already' ? 'alert' : 'status'}
              title={say(`subscribe.own.${done}`)}
            />
          )}
        </PageTop>
        <div className="asking">
          <Facts facts={[{ label: say('subscribe.own.what'), value: what }, ...factsOf(asked, view)]} />
          {!view.confirmed && (
            <ConfirmForms
              action={action}
              confirm={say('subscribe.own.confirm')}
              notYou={say('subscribe.own.not-you')}
            />
          )}
        </div>
        {view.confirmed && <OwnForms asked={asked} view={view} />}
      </>
    ),
  });
}

function OwnForms({ asked: { words: say, path: action }, view }: { asked: Asked; view: SubscriptionView }) {
  return (
    <>
      <ChangeForm
        action={action}
        title={say(view.kind === 'list' ? 'subscribe.own.change' : 'subscribe.own.changeLanguage')}
        rhythm={view.kind === 'list' ? rhythmChoices(say, view.rhythm) : undefined}
        language={languageChoices(say, city().languages, view.language)}
        save={say('subscribe.own.save')}
      />
      <EndForm action={action} title={say('subscribe.own.end')} text={say('subscribe.own.endText')} />
    </>
  );
}

async function whatOf(asked: Asked, view: SubscriptionView) {
  const { ctx, words: say, locale } = asked;
  if (view.kind === 'list') {
    const names = await nameFilter(ctx, view.filter);
    const plain = Object.keys(view.filter).length === 0;
    const words = plain
      ? say('subscribe.everything')
      : describeFilter(view.filter, { locale, words: say.in('calendar'), names });
    return <a href={addressOf(pathOf('events', {}, locale), view.filter, locale)}>{words}</a>;
  }
  const found = await viewOccurrence(ctx, view.publicId);
  if (found?.kind !== 'found') return view.publicId.toLowerCase();
  const title = `${inLocale(found.view.event.title, locale)}, ${fullWhen(found.view, readerOf(asked))}`;
  return <a href={occurrencePath(found.view, locale)}>{say('subscribe.own.date', { title })}</a>;
}

function factsOf({ ctx, words: say, locale }: Asked, view: SubscriptionView): Fact[] {
  const language = { label: say('subscribe.own.in'), value: say(`subscribe.language.${view.language}`) };
  if (view.kind === 'occurrence')
    return [{ label: say('subscribe.own.when'), value: say('subscribe.own.whenEvent') }, language];
  const next = nextEditionAt(view.rhythm, ctx.now, city().timeZone);
  return [
    {
      label: say('subscribe.own.when'),
      value: say(`subscribe.rhythm.${view.rhythm}`),
      more: view.confirmed ? say('subscribe.own.next', { when: dateAndTime(next, locale) }) : undefined,
    },
    language,
  ];
}

/** The subscription is over; with what it was of, it can be asked for anew. */
export function endedPage({ words: say, locale }: Asked, again?: { filter: Filter } | undefined): Answer {
  return page({
    head: { title: say('subscribe.own.ended'), indexed: false },
    body: (
      <>
        <PageTop title={say('subscribe.own.ended')} lead={say('subscribe.own.endedText')} />
        <p className="actions">
          <LinkButton quiet href={addressOf(pathOf('subscribe', {}, locale), again?.filter ?? {}, locale)}>
            {say('subscribe.own.again')}
          </LinkButton>
        </p>
      </>
    ),
  });
}

/** Somebody else had written this address into the form. */
export const forgottenPage = ({ words: say }: Asked): Answer =>
  page({
    head: { title: say('subscribe.own.forgotten'), indexed: false },
    body: <PageTop title={say('subscribe.own.forgotten')} />,
  });

function expiredPage({ words: say, locale }: Asked): Answer {
  const title = say('subscribe.own.expired');
  return page({
    status: 410,
    head: { title, indexed: false },
    body: (
      <>
        <PageTop title={title} lead={say('subscribe.own.expiredText', { hours: hoursToConfirm })} />
        <p className="actions">
          <LinkButton quiet href={pathOf('subscribe', {}, locale)}>
            {say('subscribe.own.anew')}
          </LinkButton>
        </p>
      </>
    ),
  });
}
