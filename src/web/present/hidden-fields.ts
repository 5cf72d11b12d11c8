import { type FacetId, type Filter, facetOf, valueIn } from '#modules/calendar/index.ts';
import type { FilterGroupView } from '#modules/calendar/ui/filter/filter-group.tsx';
import type { Reader } from './reader.ts';

export type HiddenField = { name: string; value: string };

/** A filter as a form carries what it has no control for. */
export const hiddenFields = ({ seite: _page, ...filter }: Filter, { locale }: Reader): HiddenField[] =>
  (Object.entries(filter) as [FacetId, readonly string[]][]).flatMap(([id, values]) =>
    values.map((value) => ({ name: facetOf(id)[locale], value: valueIn(id, value, locale) })),
  );

/** What of a filter these groups cannot send: it goes along hidden, so that no wish is lost with the next one. */
export function keptFields(groups: readonly FilterGroupView[], filter: Filter, reader: Reader): HiddenField[] {
  const sent = new Set<string>();
  for (const group of groups) {
    if (group.kind === 'choices')
      for (const { value, checked } of group.options) checked && sent.add(`${group.name}=${value}`);
    else for (const { name, value } of group.fields) value && sent.add(`${name}=${value}`);
  }
  return hiddenFields(filter, reader).filter(({ name, value }) => !sent.has(`${name}=${value}`));
}
