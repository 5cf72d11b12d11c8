import { addressOf } from '#modules/calendar/index.ts';
import { hoursToConfirm, type Rhythm } from '#modules/subscriptions/index.ts';
import { AskForm, emailFieldId } from '#modules/subscriptions/ui/ask-form.tsx';
import { LinkButton } from '#ui/form/button.tsx';
import { calendarMark } from '#ui/marks.ts';
import { Message } from '#ui/message.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { type Answer, gone, missing, page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import { occurrencePath } from '../../present/line.ts';
import type { Reading } from '../../reading.tsx';
import { purposeOf, rhythmChoices } from './choices.ts';
import { OtherWays } from './other-ways.tsx';
import { type Wish, wishOf } from './wish.ts';

/** What was written into the form and why it could not be done. */
export type Tried = { email: string; rhythm: Rhythm; wrong: 'missing' | 'no-at' | 'odd' | 'too-long' | 'too-many' };

/** Asks where the mails about a list, or about one date, shall go. */
export async function subscribePage(asked: Reading<'subscribe'>): Promise<Answer> {
  return answerFor(asked, await wishOf(asked));
}

/** The same page, empty or with what was written wrong. */
export function answerFor(asked: Reading<'subscribe'>, wish: Wish, tried?: Tried): Answer {
  if (wish.kind === 'missing') return missing();
  if (wish.kind === 'gone') return gone();
  const { words: say } = asked;
  const title = wish.kind === 'list' ? say('subscribe.title') : say('subscribe.event.title');
  return page({
    status: tried && (tried.wrong === 'too-many' ? 429 : 422),
    marks: [calendarMark],
    head: {
      title: tried && isOfAddress(tried.wrong) ? `${say('subscribe.wrong')}: ${title}` : title,
      description: wish.described,
      indexed: wish.kind === 'list' && Object.keys(wish.filter).length === 0 && !tried,
    },
    body: (
      <>
        <PageTop title={title} lead={leadOf(asked, wish)}>
          <Now asked={asked} wish={wish} />
        </PageTop>
        {tried && <Wrong asked={asked} tried={tried} />}
        <AskForm
          action={actionOf(asked, wish)}
          label={say('subscribe.form')}
          email={{
            label: say('subscribe.email.label'),
            value: tried?.email,
            error: tried && isOfAddress(tried.wrong) ? say(`subscribe.email.${tried.wrong}`) : undefined,
            purpose: purposeOf(say, wish.kind === 'list' ? 'email' : 'event', hoursToConfirm),
          }}
          rhythm={
            wish.kind === 'list'
              ? { ...rhythmChoices(say, tried?.rhythm ?? 'weekly'), purpose: purposeOf(say, 'rhythm', hoursToConfirm) }
              : undefined
          }
          submit={say(wish.kind === 'list' ? 'subscribe.submit' : 'subscribe.submitEvent')}
          note={say('subscribe.note')}
        />
        {wish.kind === 'list' && <OtherWays asked={asked} filter={wish.filter} title={wish.described} />}
      </>
    ),
  });
}

type Wanted = Extract<Wish, { kind: 'list' | 'occurrence' }>;

const leadOf = ({ words: say }: Reading<'subscribe'>, wish: Wanted) =>
  wish.kind === 'list' ? say('subscribe.lead', { list: wish.described }) : wish.described;

/** The form is sent to the address that says what is wanted. */
function actionOf({ path, locale }: Reading<'subscribe'>, wish: Wanted) {
  if (wish.kind === 'list') return addressOf(path, wish.filter, locale);
  return `${path}?${locale === 'en' ? 'event' : 'termin'}=${wish.view.publicId.toLowerCase()}`;
}

/** How much that is at present, and what was not understood. */
function Now({ asked, wish }: { asked: Reading<'subscribe'>; wish: Wanted }) {
  const { words: say, locale } = asked;
  if (wish.kind === 'occurrence')
    return (
      <>
        <p>{say('subscribe.event.lead')}</p>
        <p>
          <a href={occurrencePath(wish.view, locale)}>{say('letters.alarm.button')}</a>
        </p>
      </>
    );
  const plain = Object.keys(wish.filter).length === 0;
  return (
    <>
      {wish.leftOut.length > 0 && (
        <p className="unclear" role="status">
          {say('subscribe.left-out', { texts: wish.leftOut.join(', ') })}
        </p>
      )}
      <p>
        {say('subscribe.now', { count: wish.total })}{' '}
        <a href={addressOf(pathOf('events', {}, locale), wish.filter, locale)}>
          {say('subscribe.see', { count: wish.total })}
        </a>
      </p>
      {plain && (
        <Message kind="notice" title={say('subscribe.narrow')}>
          <p>{say('subscribe.narrowText')}</p>
        </Message>
      )}
    </>
  );
}

const isOfAddress = (wrong: Tried['wrong']) => wrong !== 'too-long' && wrong !== 'too-many';

function Wrong({ asked: { words: say, locale }, tried: { wrong } }: { asked: Reading<'subscribe'>; tried: Tried }) {
  if (wrong === 'too-many') return <Message kind="error" role="alert" title={say('subscribe.too-many')} />;
  if (wrong === 'too-long')
    return (
      <Message kind="error" role="alert" title={say('subscribe.too-long')}>
        <LinkButton quiet href={pathOf('events', {}, locale)}>
          {say('subscribe.narrow')}
        </LinkButton>
      </Message>
    );
  return (
    <Message kind="error" role="alert" title={say('subscribe.wrong')}>
      <p>
        <a href={`#${emailFieldId}`}>{say(`subscribe.email.${wrong}`)}</a>
      </p>
    </Message>
  );
}
