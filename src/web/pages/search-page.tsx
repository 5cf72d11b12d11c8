import { seeOther } from '../answers.ts';
import { addressOfSentence, understoodBy } from '../present/understood.ts';
import type { Reading } from '../reading.tsx';
import { searchResults } from './search-results.tsx';

/** Takes what people typed into the one field: a sentence leads to the list it asks for, a bare text is searched for in everything. */
export async function searchPage(asked: Reading<'search'>) {
  const { ctx, query, locale } = asked;
  const sentence = query.get('satz') ?? query.get('sentence');
  if (!sentence?.trim()) return searchResults(asked);
  return seeOther(addressOfSentence(await understoodBy(ctx, sentence), locale));
}
