import type { ReactNode } from 'react';

export type ResultCountProps = {
  /** "22 Termine" */
  count: string;
  /** "vom 9. bis 16. Oktober, dazu 3 Ausstellungen" */
  rest?: string | undefined;
  /** Ways to take the list along: a calendar menu. */
  children?: ReactNode;
};

/** How many there are, announced when the list comes anew. */
export const ResultCount = ({ count, rest, children }: ResultCountProps) => (
  <div className="result">
    <p role="status">
      <strong>{count}</strong> {rest}
    </p>
    {children}
  </div>
);
