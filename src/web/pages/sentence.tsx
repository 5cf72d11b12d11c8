import { SentenceField } from '#modules/calendar/ui/filter/sentence-field.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';

type SentenceProps = {
  reader: Reader;
  value?: string | undefined;
  /** The page carries the script that helps while one types. */
  helped?: boolean;
};

/** The one field that takes a sentence, as every page shows it. */
export const Sentence = ({ reader: { locale, say }, value, helped }: SentenceProps) => (
  <SentenceField
    action={pathOf('search', {}, locale)}
    name={locale === 'en' ? 'sentence' : 'satz'}
    value={value}
    more={helped ? undefined : { href: pathOf('search', {}, locale), text: say('page.sentence.more') }}
    understoodFrom={helped ? `/understood/${locale}` : undefined}
    words={{ label: say('page.sentence.label'), hint: say('page.sentence.hint'), submit: say('page.sentence.submit') }}
  />
);
