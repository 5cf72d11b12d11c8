import type { ReactNode } from 'react';

export type ProvenanceProps = {
  /** "Woher wir das wissen:" */
  lead: string;
  /** Who told it, when it was read or changed, under which licence. */
  children: ReactNode;
  report: { href: string; text: string };
};

/** Last on the page: where all this comes from, and how to say that it is wrong. */
export const Provenance = ({ lead, children, report }: ProvenanceProps) => (
  <p className="source">
    <b>{lead}</b> {children} <a href={report.href}>{report.text}</a>
  </p>
);
