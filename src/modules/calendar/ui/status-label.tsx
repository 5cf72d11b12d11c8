import type { StatusView } from './occurrence-view.ts';

/** "Fällt aus" in ink, "Verlegt" and the like on yellow. */
export const StatusLabel = ({ kind, label }: StatusView) => (
  <p>
    <strong className={kind === 'changed' ? 'label changed' : 'label'}>{label}</strong>
  </p>
);
