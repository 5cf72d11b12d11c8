import type { ReactNode } from 'react';
import { type Fact, Facts } from '#ui/facts.tsx';

export type VenueSheetProps = {
  name: string;
  lead?: string | undefined;
  /** Set when the house is closed for a while or for good. */
  notice?: ReactNode;
  facts: readonly Fact[];
  /** Subscribe, website. */
  actions?: ReactNode;
};

/** A venue's head: name and what it is at left, the facts at right. */
export const VenueSheet = ({ name, lead, notice, facts, actions }: VenueSheetProps) => (
  <div className="sheet">
    <div className="sheet-text">
      <div>
        <h1>{name}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {notice}
      {actions && <div className="actions">{actions}</div>}
    </div>
    <Facts facts={facts} />
  </div>
);
