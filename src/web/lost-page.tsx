import type { Locale } from '#kernel/words.ts';
import { SentenceField } from '#modules/calendar/ui/filter/sentence-field.tsx';
import { LinkButton } from '#ui/form/button.tsx';
import { LostSheet } from '#ui/lost-sheet.tsx';
import { type Page, page } from './answers.ts';
import { pathOf } from './path-of.ts';
import { wordsOf } from './words.ts';

/** The ways an answer can fail; each has its words in messages/frame. */
export type LostStatus = 400 | 404 | 405 | 410 | 500 | 503;

/** The page for what is not there, not allowed, or broken: what happened, and ways on. */
export function lostPage(status: LostStatus, locale: Locale, code?: string): Page {
  const words = wordsOf(locale);
  const title = words(`error.${status}.title`);
  return page({
    head: { title, indexed: false },
    body: (
      <LostSheet
        title={title}
        text={words(`error.${status}.text`)}
        code={code ? words('error.codeWith', { status, code }) : words('error.code', { status })}
      >
        {status < 500 && (
          <SentenceField
            action={pathOf('search', {}, locale)}
            name={locale === 'en' ? 'sentence' : 'satz'}
            words={{
              label: words('page.sentence.label'),
              hint: words('page.sentence.hint'),
              submit: words('page.sentence.submit'),
            }}
          />
        )}
        <p className="actions">
          <LinkButton href={pathOf('today', {}, locale)} quiet>
            {words('error.today')}
          </LinkButton>
          <LinkButton href={pathOf('events', {}, locale)} quiet>
            {words('error.all')}
          </LinkButton>
        </p>
      </LostSheet>
    ),
  });
}
