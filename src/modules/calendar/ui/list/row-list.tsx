import type { OccurrenceView } from '../occurrence-view.ts';
import { OccurrenceRow, type RowWords } from './occurrence-row.tsx';

export type RowListProps = {
  occurrences: readonly OccurrenceView[];
  words: RowWords;
  /** Two rows side by side where there is room. */
  pairs?: boolean | undefined;
  eager?: number | undefined;
};

export const RowList = ({ occurrences, words, pairs, eager = 0 }: RowListProps) => (
  <ol className={pairs ? 'rows pairs' : 'rows'}>
    {occurrences.map((occurrence, index) => (
      <OccurrenceRow key={occurrence.href} occurrence={occurrence} words={words} eager={index < eager} />
    ))}
  </ol>
);
