import { viewExposure } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import { PageTop } from '#ui/page-top.tsx';
import { Reading as Text } from '#ui/reading.tsx';
import { page } from '../../answers.ts';
import { readerOf } from '../../present/reader.ts';
import type { Reading } from '../../reading.tsx';
import { withMailLinks } from '../text-page.tsx';
import { Completeness } from './completeness.tsx';
import { Numbers } from './numbers.tsx';
import { Rule } from './rule.tsx';

/** How lists are ordered, in plain words, and what came of it in numbers. */
export async function transparencyPage(asked: Reading<'transparency'>) {
  const reader = readerOf(asked);
  const say = reader.say.in('transparency');
  const report = await viewExposure(asked.ctx);
  const { contact, imprint } = city();
  const email = contact?.email ?? imprint.email;
  return page({
    head: { title: say('title'), description: say('lead') },
    body: (
      <>
        <PageTop title={say('title')} lead={say('lead')} />
        <Rule say={say} />
        <Numbers report={report} reader={reader} />
        <Text>
          <h2>{say('free.title')}</h2>
          <p>{say('free.own')}</p>
          <p>{withMailLinks(say('free.doubt', { email }))}</p>
        </Text>
        <Completeness say={say} />
      </>
    ),
  });
}
