import { Mark } from '#ui/mark.tsx';
import type { GenreView } from '../occurrence-view.ts';

export type GenreWallProps = { label: string; genres: readonly (GenreView & { href: string })[] };

/** Twelve equal tiles. */
export const GenreWall = ({ label, genres }: GenreWallProps) => (
  <nav aria-label={label}>
    <ul className="tiles">
      {genres.map(({ id, name, href }) => (
        <li key={id}>
          <a className={`g-${id}`} href={href}>
            <Mark id={id} />
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
