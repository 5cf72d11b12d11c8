import { dateAndTime } from '#kernel/date-words.ts';
import { city } from '#platform/city.ts';
import { mailFolder } from '#platform/mail/mail-place.ts';
import { headerOf, readNewest } from '#platform/mail/read-written.ts';
import { Directory } from '#ui/directory.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import type { Reading } from '../../reading.tsx';

/** The mails that were written instead of sent, newest first. */
export async function mailsPage({ words, locale }: Reading<'mails'>) {
  const say = words.in('mails');
  const { mails, count } = await readNewest(mailFolder());
  const entries = mails.map(({ id, headers, writtenAt }) => ({
    href: pathOf('mail', { mail: id }, locale),
    name: headerOf(headers, 'subject') || say('unnamed'),
    more: say('to', {
      to: headerOf(headers, 'to'),
      date: dateAndTime(writtenAt.toZonedDateTimeISO(city().timeZone), locale),
    }),
  }));
  return page({
    head: { title: say('title') },
    body: (
      <>
        <PageTop title={say('title')} lead={say('lead')} />
        {count === 0 ? (
          <EmptyState title={say('none')} text={say('noneText')} />
        ) : (
          <Directory id="mails" title={say('counted', { count })} entries={entries} />
        )}
      </>
    ),
  });
}
