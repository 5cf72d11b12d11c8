import { addressOf, parseFilter } from '#modules/calendar/index.ts';
import { seeOther } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import type { Reading } from '../reading.tsx';

/** Takes what people typed into the one field and shows the list for it. */
export function searchPage(asked: Reading<'search'>) {
  const text = asked.query.get('satz') ?? asked.query.get('sentence') ?? asked.query.get('q') ?? '';
  const { filter } = parseFilter([['q', text]]);
  return seeOther(addressOf(pathOf('events', {}, asked.locale), filter, asked.locale));
}
