import type { OccurrenceList } from '#modules/calendar/index.ts';
import { FilterForm } from '#modules/calendar/ui/filter/filter-form.tsx';
import { MonthTable } from '#modules/calendar/ui/month/month-table.tsx';
import { pathOf } from '../path-of.ts';
import { facetsAsked } from '../present/chips.ts';
import { filterGroups } from '../present/filter-groups.ts';
import { keptFields } from '../present/hidden-fields.ts';
import { monthTable } from '../present/month.ts';
import type { Reader } from '../present/reader.ts';
import type { AnyReading } from '../reading.tsx';

type ListAsideProps = {
  asked: AnyReading;
  list: OccurrenceList;
  month: Temporal.PlainYearMonth;
  reader: Reader;
};

/** What stands beside a list to narrow it: a month to pick a day from, and the filter. */
export const ListAside = ({ asked, list, month, reader }: ListAsideProps) => (
  <div className="aside">
    <MonthTable {...monthTable(asked, month, list.days ?? [], reader)} />
    <Filter asked={asked} list={list} reader={reader} />
  </div>
);

/** The filter leads to the list of all dates, which takes over what this page asks for by itself; a map stays a map. */
function Filter({ asked, list, reader }: Omit<ListAsideProps, 'month'>) {
  const { say } = reader;
  const set = facetsAsked(asked.asked.filter);
  const groups = filterGroups({ filter: asked.filter, counts: list.counts, reader });
  return (
    <FilterForm
      action={asked.page === 'map' ? asked.path : pathOf('events', {}, asked.locale)}
      words={{
        title: say('page.filter.title'),
        active: set > 0 ? say('page.filter.active', { count: set }) : undefined,
        submit: say('page.filter.submit'),
        hint: say('page.filter.hint'),
      }}
      groups={groups}
      kept={keptFields(groups, asked.filter, reader)}
      reset={set > 0 ? { href: asked.path, text: say('page.filter.reset') } : undefined}
    />
  );
}
