import { addressOf, parseFilter } from '#modules/calendar/index.ts';
import { seeOther } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { addressOfSentence, understoodBy } from '../present/understood.ts';
import type { Reading } from '../reading.tsx';

/** Takes what people typed into the one field: a sentence leads to the list it asks for. */
export async function searchPage(asked: Reading<'search'>) {
  const { ctx, query, locale } = asked;
  const sentence = query.get('satz') ?? query.get('sentence') ?? '';
  if (sentence.trim()) return seeOther(addressOfSentence(await understoodBy(ctx, sentence), locale));
  const { filter } = parseFilter([['q', query.get('q') ?? '']]);
  return seeOther(addressOf(pathOf('events', {}, locale), filter, locale));
}
