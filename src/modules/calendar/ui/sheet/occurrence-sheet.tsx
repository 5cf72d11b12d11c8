import type { ReactNode } from 'react';
import { type Fact, Facts } from '#ui/facts.tsx';
import { GenreTag } from '../genre-tag.tsx';
import type { GenreView, StatusView } from '../occurrence-view.ts';
import { Poster } from '../poster.tsx';
import { StatusLabel } from '../status-label.tsx';

export type OccurrenceSheetProps = {
  poster: string;
  genre?: GenreView | undefined;
  title: string;
  subtitle?: string | undefined;
  lead?: string | undefined;
  /** With `text`: the reason, the old date or place. */
  status?: (StatusView & { text?: ReactNode }) | undefined;
  facts: readonly Fact[];
  /** Tickets, calendar, share. */
  actions: ReactNode;
};

/** One date: its poster at left, everything one must know at right. */
export const OccurrenceSheet = ({
  poster,
  genre,
  title,
  subtitle,
  lead,
  status,
  facts,
  actions,
}: OccurrenceSheetProps) => (
  <article className={status?.kind === 'cancelled' ? 'sheet off' : 'sheet'}>
    <Poster src={poster} size="large" eager />
    <div className="sheet-text">
      <div>
        {status && <StatusLabel kind={status.kind} label={status.label} />}
        {genre && <GenreTag {...genre} />}
        <h1>{title}</h1>
        {subtitle && <p className="subtitle">{subtitle}</p>}
        {status?.text && <p className="why">{status.text}</p>}
        {lead && <p className="lead">{lead}</p>}
      </div>
      <Facts facts={facts} />
      <div className="actions">{actions}</div>
    </div>
  </article>
);
