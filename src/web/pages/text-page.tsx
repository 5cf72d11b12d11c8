import type { ReactNode } from 'react';
import type { Locale } from '#kernel/words.ts';
import { type City, city } from '#platform/city.ts';
import { PageTop } from '#ui/page-top.tsx';
import { Reading as Text } from '#ui/reading.tsx';
import { page } from '../answers.ts';
import { readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';

export type TextPageName = 'imprint' | 'privacy' | 'accessibility' | 'rules' | 'help';

/** The city's own paragraphs for a page, in the reader's language. */
function cityText(name: TextPageName, locale: Locale): readonly string[] {
  const text = city().texts?.[name];
  const own = text?.[locale] ?? text?.de;
  return typeof own === 'string' ? own.split(/\n\s*\n/) : (own ?? []);
}

/** A footer page: what the portal says of itself, part by part, and what the city adds. */
export function textPage(asked: Reading<TextPageName>) {
  const { say, locale } = readerOf(asked);
  const { name, imprint, contact } = city();
  const values = {
    city: name,
    operator: imprint.operator,
    email: contact?.email ?? imprint.email,
    accessEmail: contact?.accessibilityEmail ?? imprint.email,
  };
  const title = say(`page.text.${asked.page}.title`);
  return page({
    head: { title, description: say(`page.text.${asked.page}.lead`, values) },
    body: (
      <>
        <PageTop title={title} lead={say(`page.text.${asked.page}.lead`, values)} />
        <Text>
          {asked.page === 'imprint' && <Imprint imprint={imprint} say={say} />}
          {cityText(asked.page, locale).map((paragraph) => (
            <p key={paragraph}>{withMailLinks(paragraph)}</p>
          ))}
          {parts(asked.page, say).map((part) => (
            <section key={part} aria-labelledby={part}>
              <h2 id={part}>{say(`page.text.${asked.page}.${part}.title`)}</h2>
              {say(`page.text.${asked.page}.${part}.text`, values)
                .split('\n')
                .map((paragraph) => (
                  <p key={paragraph}>{withMailLinks(paragraph)}</p>
                ))}
            </section>
          ))}
        </Text>
      </>
    ),
  });
}

const mailAddress = /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** The mail addresses in a text as links; every second piece is one. */
export const withMailLinks = (text: string): ReactNode[] =>
  text.split(mailAddress).map((piece, position) =>
    position % 2 === 1 ? (
      <a key={piece} href={`mailto:${piece}`}>
        {piece}
      </a>
    ) : (
      piece
    ),
  );

const partsMax = 12;

/** The parts a page has words for: part1, part2 … */
const parts = (name: TextPageName, say: Reading<TextPageName>['words']) =>
  Array.from({ length: partsMax }, (_, number) => `part${number + 1}`).filter((part) =>
    say.has(`page.text.${name}.${part}.title`),
  );

type ImprintProps = { imprint: City['imprint']; say: Reading<TextPageName>['words'] };

const Imprint = ({ imprint, say }: ImprintProps): ReactNode => (
  <>
    <p>
      <strong>{imprint.operator}</strong>
      {imprint.address.map((line) => [<br key={line} />, line])}
    </p>
    {imprint.represented && <p>{say('page.imprint.represented', { name: imprint.represented })}</p>}
    <p>
      <a href={`mailto:${imprint.email}`}>{imprint.email}</a>
      {imprint.phone && [<br key="br" />, imprint.phone]}
    </p>
    {imprint.responsible && <p>{say('page.imprint.responsible', { name: imprint.responsible })}</p>}
  </>
);
