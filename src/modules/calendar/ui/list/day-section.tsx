import { DateBlock, type DateBlockProps } from '#ui/date-block.tsx';
import type { OccurrenceView } from '../occurrence-view.ts';
import type { RowWords } from './occurrence-row.tsx';
import { RowList } from './row-list.tsx';

export type DaySectionProps = DateBlockProps & {
  /** "heute, 6 Termine" */
  remark: string;
  /** "Feiertag", "Herbstferien" */
  holiday?: string | undefined;
  occurrences: readonly OccurrenceView[];
  words: RowWords;
  /** How many posters from the first are loaded at once; 4 for the first day of a page. */
  eager?: number | undefined;
};

/** One day of a list under its heading. */
export const DaySection = ({ remark, holiday, occurrences, words, eager, ...date }: DaySectionProps) => (
  <section className="day" aria-labelledby={`day-${date.date}`}>
    <h2 id={`day-${date.date}`}>
      <DateBlock {...date} />
      {holiday && <span className="holiday">{holiday}</span>}
      <small>{remark}</small>
    </h2>
    <RowList occurrences={occurrences} words={words} eager={eager} />
  </section>
);
