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
  all?: { href: string; text: string } | undefined;
  items: readonly OngoingView[];
};

/** Exhibitions and the like: once above the days, never in every day. */
export const OngoingShelf = ({ title, all, items }: OngoingShelfProps) =>
  items.length > 0 && (
    <section className="shelf" aria-labelledby="ongoing">
      <header>
        <h2 id="ongoing">{title}</h2>
        {all && <a href={all.href}>{all.text}</a>}
      </header>
      <ul className="plain">
        {items.map(({ href, title: name, poster, more }) => (
          <li key={href}>
            <Poster src={poster} size="small" />
            <div>
              <h3>
                <a href={href}>{name}</a>
              </h3>
              <p className="tiny">{more}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
