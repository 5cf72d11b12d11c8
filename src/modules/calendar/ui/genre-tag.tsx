import { Mark } from '#ui/mark.tsx';
import type { GenreView } from './occurrence-view.ts';

/** A genre is always its mark and its word. */
export const GenreTag = ({ id, name }: GenreView) => (
  <span className={`genre g-${id}`}>
    {Mark({ id })}
    {name}
  </span>
);
