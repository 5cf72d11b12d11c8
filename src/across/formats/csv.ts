import type { OccurrenceView } from '#modules/calendar/index.ts';
import { fileName } from './file-name.ts';
import type { Form, ListOf } from './form.ts';
import { columnNames, columns, type Told } from './table/columns.ts';

/** Spreadsheets take a file without it for another encoding. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** A table without the ends of its lines, for whoever writes more dates than a list holds: its head, and a line for each. */
export const tableOf = (told: Told) => ({
  head: byteOrderMark + columnNames(told).join(','),
  line: (view: OccurrenceView) => columns.map(([, write]) => write(view, told)).join(','),
});

/** Lists as a table (RFC 4180): a line for every date and every run, in the order of time. */
export const csv: Form = {
  suffix: 'csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  holds: 'programme',
  filename: fileName('csv'),
  pieces: function* (list) {
    const { head, line } = tableOf(list);
    yield head + lineEnd;
    for (const view of eachOnce(list)) yield line(view) + lineEnd;
  },
};

/** A run is one line with its first and its last day, not an opening and a closing. */
function eachOnce({ lines, runs }: ListOf): OccurrenceView[] {
  const views = new Map([...runs, ...lines.map(({ view }) => view)].map((view) => [view.id, view]));
  return [...views.values()].sort((a, b) => Temporal.Instant.compare(a.startsAt, b.startsAt));
}
