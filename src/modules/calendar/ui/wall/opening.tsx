import type { ReactNode } from 'react';
import { DateBlock, type DateBlockProps } from '#ui/date-block.tsx';

export type OpeningProps = {
  date: DateBlockProps;
  /** Stands before the date in the page's heading: "Heute in Wesselheim". */
  title: string;
  /** The sentence field. */
  children: ReactNode;
};

/** How the start page begins: today, as large as on a poster. */
export const Opening = ({ date, title, children }: OpeningProps) => (
  <div className="opening">
    <h1>
      <span className="sr">{title} </span>
      <DateBlock {...date} />
    </h1>
    {children}
  </div>
);
