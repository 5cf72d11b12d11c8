import { Poster } from '../poster.tsx';

export type OngoingView = {
  href: string;
  title: string;
  poster: string;
  /** "Kunstverein Kran 3, nur noch bis 18. Oktober" */
  more: string;
};

export type OngoingShelfProps = {
  title: string;
  items: readonly OngoingView[];
  /** Folded in: "Noch 16 weitere". */
  more?: { text: string; items: readonly OngoingView[] } | undefined;
};

/** Exhibitions and the like: once above the days, never in every day. */
export const OngoingShelf = ({ title, items, more }: OngoingShelfProps) =>
  items.length > 0 && (
    <section className="shelf" aria-labelledby="ongoing">
      <h2 id="ongoing">{title}</h2>
      {Board(items)}
      {more && (
        <details className="fold">
          <summary>{more.text}</summary>
          {Board(more.items)}
        </details>
      )}
    </section>
  );

const Board = (items: readonly OngoingView[]) => (
  <ul className="plain">
    {items.map(({ href, title, poster, more }) => (
      <li key={href}>
        <Poster src={poster} size="small" />
        <div>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p className="tiny">{more}</p>
        </div>
      </li>
    ))}
  </ul>
);
