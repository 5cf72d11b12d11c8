import { hoursToConfirm } from '#modules/subscriptions/index.ts';
import { LinkButton } from '#ui/form/button.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { Reading as Text } from '#ui/reading.tsx';
import { page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import type { Reading } from '../../reading.tsx';

/** What everybody sees who has sent the form. */
export function subscribeSentPage({ words: say, locale }: Reading<'subscribeSent'>) {
  const title = say('subscribe.sent.title');
  return page({
    head: { title, indexed: false },
    body: (
      <>
        <PageTop title={title} lead={say('subscribe.sent.lead')} />
        <Text>
          <p>{say('subscribe.sent.hours', { hours: hoursToConfirm })}</p>
          <h2>{say('subscribe.sent.nothing')}</h2>
          <p>{say('subscribe.sent.nothingText')}</p>
        </Text>
        <p className="actions">
          <LinkButton quiet href={pathOf('events', {}, locale)}>
            {say('subscribe.sent.back')}
          </LinkButton>
        </p>
      </>
    ),
  });
}
