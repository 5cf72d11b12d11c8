import {
  addressOf,
  type FacetId,
  type Filter,
  type Names,
  type ParsedFilter,
  valueLabel,
  withoutValue,
} from '#modules/calendar/index.ts';
import type { ChipView } from '#ui/form/chips.tsx';
import type { Reader } from './reader.ts';

const silent: FacetId[] = ['seite', 'sortierung', 'abgesagt', 'laufzeit', 'feed'];

/** The asked filter chip by chip, each with the address of the list without it; what nobody knows is told as such. */
export function chipsOf(path: string, asked: ParsedFilter, names: Names, reader: Reader): ChipView[] {
  const describe = { locale: reader.locale, words: reader.say.in('calendar'), names };
  const known = (Object.entries(asked.filter) as [FacetId, readonly string[]][]).flatMap(([id, values]) =>
    silent.includes(id)
      ? []
      : values.map((value) => {
          const unknown = isUnknownSlug(id, value, names);
          const label = valueLabel(id, value, describe);
          return {
            label: unknown ? reader.say('page.filter.unknown', { text: label }) : label,
            href: addressOf(path, withoutValue(asked.filter, id, value), reader.locale),
            unknown,
          };
        }),
  );
  const plain = addressOf(path, asked.filter, reader.locale);
  const unknown = asked.unknownValues.map(({ text }) => ({
    label: reader.say('page.filter.unknown', { text }),
    href: plain,
    unknown: true,
  }));
  return [...known, ...unknown.slice(0, 8)];
}

/** A slug that reads well but names nothing here. */
const isUnknownSlug = (id: FacetId, value: string, names: Names) =>
  (id === 'stadtteil' || id === 'ort' || id === 'akteur' || id === 'reihe') && !names[id]?.has(value);

/** How many facets a list is narrowed by; pages narrowed by two or more are not for search engines. */
export const facetsAsked = (filter: Filter) =>
  (Object.keys(filter) as FacetId[]).filter((id) => !silent.includes(id)).length;
