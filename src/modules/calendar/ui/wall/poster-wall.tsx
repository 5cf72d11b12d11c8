import type { OccurrenceView } from '../occurrence-view.ts';
import { PosterCard } from './poster-card.tsx';

export type PosterWallProps = {
  occurrences: readonly OccurrenceView[];
  /** How many posters from the first are loaded at once; 4 for the first wall of a page. */
  eager?: number | undefined;
};

/** Posters side by side, all the same size, in order of time. */
export const PosterWall = ({ occurrences, eager = 0 }: PosterWallProps) => (
  <ul className="wall">
    {occurrences.map((occurrence, index) => (
      <PosterCard key={occurrence.href} occurrence={occurrence} eager={index < eager} />
    ))}
  </ul>
);
