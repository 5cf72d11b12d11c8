import type { ReactNode } from 'react';
import { mailFolder } from '#platform/mail/mail-place.ts';
import { headerOf, readWritten } from '#platform/mail/read-written.ts';
import { Facts } from '#ui/facts.tsx';
import { LinkRow } from '#ui/link-row.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { Reading as Text } from '#ui/reading.tsx';
import { missing, page } from '../../answers.ts';
import { pathOf } from '../../path-of.ts';
import type { Reading } from '../../reading.tsx';

const link = /(https?:\/\/\S+)/;

/** The addresses in a text can be followed, as in a mail program; every second piece is one. */
const withLinks = (text: string): ReactNode[] =>
  text.split(link).map((piece, position) =>
    position % 2 === 1 ? (
      <a key={piece} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );

/** One mail that was written instead of sent: its text, its head, and a way to its HTML. */
export async function mailPage({ words, locale, params }: Reading<'mail'>) {
  const say = words.in('mails');
  const mail = await readWritten(mailFolder(), params.mail);
  if (!mail) return missing();
  const title = headerOf(mail.headers, 'subject') || say('unnamed');
  const ways = [
    { href: pathOf('mails', {}, locale), text: say('back') },
    ...(mail.html === undefined ? [] : [{ href: `/mails/${mail.id}/html`, text: say('html') }]),
  ];
  return page({
    head: { title },
    body: (
      <>
        <PageTop title={title}>
          <LinkRow label={say('ways')} links={ways} />
        </PageTop>
        <Text>
          <h2>{say('text')}</h2>
          <pre>{withLinks(mail.text)}</pre>
          <h2>{say('headers')}</h2>
        </Text>
        <Facts facts={mail.headers.map(({ name, value }) => ({ label: name, value }))} />
      </>
    ),
  });
}
