import { addressOf, facetOf, type OccurrenceList, valueLabel } from '#modules/calendar/index.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { pathOf } from '../path-of.ts';
import type { Reader } from '../present/reader.ts';
import type { AnyReading } from '../reading.tsx';

type AccessServicesProps = {
  asked: AnyReading;
  service: string;
  list: OccurrenceList;
  reader: Reader;
};

/** Every kind of access with how much there is of it for the same other wishes, and how much nobody has said anything about. */
export function AccessServices({ asked, service, list, reader }: AccessServicesProps) {
  const { say, locale } = reader;
  const describe = { locale, words: say.in('calendar'), names: {} };
  const { seite: _page, ...wishes } = asked.asked.filter;
  const links = (facetOf('mit').named ?? []).flatMap(([value]) => {
    const count = list.services?.get(value) ?? 0;
    const current = value === service;
    if (count === 0 && !current) return [];
    const path =
      value === 'rollstuhl' ? pathOf('accessible', {}, locale) : pathOf('accessibleWith', { service: value }, locale);
    const text = say('page.list.way', { name: valueLabel('mit', value, describe), count });
    return [{ href: addressOf(path, wishes, locale), text, current }];
  });
  const unknown = list.unsure?.unknown ?? 0;
  return (
    <>
      {unknown > 0 && <p>{say('page.accessible.unknown', { count: unknown })}</p>}
      <LinkRow label={say('page.accessible.ways')} links={links} />
    </>
  );
}
