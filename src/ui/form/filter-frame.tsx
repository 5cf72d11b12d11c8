import type { ReactNode } from 'react';

export type FilterFrameProps = {
  action: string;
  title: string;
  /** "2 gesetzt", beside the title. */
  active?: string | undefined;
  submit: string;
  children: ReactNode;
};

/** A plain GET form: folded on phones, a sidebar from 62em (filter.css). */
export const FilterFrame = ({ action, title, active, submit, children }: FilterFrameProps) => (
  <details className="sieve">
    <summary>
      {title} {active && <span className="soft">{active}</span>}
    </summary>
    <form action={action} aria-label={title}>
      <h2 className="sieve-title">
        {title} {active && <span className="soft">{active}</span>}
      </h2>
      {children}
      <button type="submit" className="button">
        {submit}
      </button>
    </form>
  </details>
);
