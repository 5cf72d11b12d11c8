import type { ReactNode } from 'react';
import { type Fact, Facts } from '#ui/facts.tsx';

export type InstitutionSheetProps = {
  name: string;
  /** "Verein, ehrenamtlich" */
  kind?: string | undefined;
  lead?: string | undefined;
  facts: readonly Fact[];
  actions?: ReactNode;
};

/** The head of a house's, group's or person's page. */
export const InstitutionSheet = ({ name, kind, lead, facts, actions }: InstitutionSheetProps) => (
  <div className="sheet">
    <div className="sheet-text">
      <div>
        {kind && <p className="when">{kind}</p>}
        <h1>{name}</h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </div>
    {facts.length > 0 && <Facts facts={facts} />}
  </div>
);
