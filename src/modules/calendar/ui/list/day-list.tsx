import { DaySection, type DaySectionProps } from './day-section.tsx';
import type { RowWords } from './occurrence-row.tsx';

export type DayListProps = { days: readonly Omit<DaySectionProps, 'words' | 'eager'>[]; words: RowWords };

/** A list day by day; the first four posters are loaded at once. */
export const DayList = ({ days, words }: DayListProps) => (
  <div className="days">
    {days.map((day, index) => (
      <DaySection key={day.date} {...day} words={words} eager={index === 0 ? 4 : 0} />
    ))}
  </div>
);
