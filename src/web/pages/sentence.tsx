import { SentenceField } from '#modules/calendar/ui/filter/sentence-field.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';

/** The one field that takes a sentence, as every page shows it. */
export const Sentence = ({ reader: { locale, say }, value }: { reader: Reader; value?: string | undefined }) => (
  <SentenceField
    action={pathOf('search', {}, locale)}
    name={locale === 'en' ? 'sentence' : 'satz'}
    value={value}
    words={{ label: say('page.sentence.label'), hint: say('page.sentence.hint'), submit: say('page.sentence.submit') }}
  />
);
