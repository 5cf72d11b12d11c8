import type { ReactNode } from 'react';

export type PageTopProps = { title: string; lead?: string | undefined; children?: ReactNode };

/** The head of a list page: its name, what it is, and below it quick ways, sentence, chips. */
export const PageTop = ({ title, lead, children }: PageTopProps) => (
  <div className="page-top">
    <h1>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
    {children}
  </div>
);
