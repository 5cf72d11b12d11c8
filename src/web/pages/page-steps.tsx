import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { Pagination } from '#ui/pagination.tsx';
import type { Reader } from '../present/reader.ts';

type PageStepsProps = { path: string; filter: Filter; number: number; pages: number; reader: Reader };

/** From page to page of a list, in plain words; nothing when there is only one. */
export function PageSteps({ path, filter, number, pages, reader: { say, locale } }: PageStepsProps) {
  if (pages <= 1) return null;
  const { seite: _here, ...wished } = filter;
  const at = (to: number) => addressOf(path, to > 1 ? { ...wished, seite: [String(to)] } : wished, locale);
  return (
    <Pagination
      label={say('page.list.pages')}
      here={say('page.list.here', { page: number, pages })}
      previous={number > 1 ? { href: at(number - 1), text: say('page.list.previous') } : undefined}
      next={number < pages ? { href: at(number + 1), text: say('page.list.next') } : undefined}
    />
  );
}
