import {
  addressOf,
  type Describe,
  type FacetId,
  type Filter,
  type Names,
  nearWords,
  type ParsedFilter,
  valueLabel,
  withoutPoint,
  withoutValue,
} from '#modules/calendar/index.ts';
import type { ChipView } from '#ui/form/chips.tsx';
import type { Reader } from './reader.ts';

const silent: FacetId[] = ['seite', 'sortierung', 'abgesagt', 'laufzeit', 'feed'];

/** The asked filter chip by chip, each with the address of the list without it; what nobody knows is told as such. */
export function chipsOf(path: string, asked: ParsedFilter, names: Names, reader: Reader): ChipView[] {
  const describe = { locale: reader.locale, words: reader.say.in('calendar'), names };
  const known = (Object.entries(asked.filter) as [FacetId, readonly string[]][]).flatMap(([id, values]) =>
    !isWish(id, asked.filter)
      ? []
      : values.map((value) => {
          const unknown = isUnknownSlug(id, value, names);
          const label = wishLabel(id, value, asked.filter, describe);
          return {
            label: unknown ? reader.say('page.filter.unknown', { text: label }) : label,
            href: addressOf(path, withoutWish(asked.filter, id, value), reader.locale),
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

/** Whether a facet is a wish of its own: a point and how far around it are one. */
const isWish = (id: FacetId, filter: Filter) => !silent.includes(id) && !(id === 'umkreis' && filter.nahe);

const withoutWish = (filter: Filter, id: FacetId, value: string) =>
  id === 'nahe' ? withoutPoint(filter) : withoutValue(filter, id, value);

/** One wish in words: "Hafen", "Im Umkreis von 2 km um Haus am Fluss". */
export function wishLabel(id: FacetId, value: string, filter: Filter, describe: Describe): string {
  if (id !== 'nahe') return valueLabel(id, value, describe);
  const words = nearWords(filter, describe);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The wishes of a filter. */
export const wishesIn = (filter: Filter) => (Object.keys(filter) as FacetId[]).filter((id) => isWish(id, filter));

/** How many facets a list is narrowed by; pages narrowed by two or more are not for search engines. */
export const facetsAsked = (filter: Filter) => wishesIn(filter).length;
