import { AccessMarks, type AccessMarkView, type AccessWords } from './access-marks.tsx';

export type VenueItem = {
  href: string;
  name: string;
  /** "Kaistraße 7 · 12 Termine" */
  more: string;
  access?: readonly AccessMarkView[] | undefined;
};

export type VenueListProps = {
  groups: readonly { id: string; title: string; venues: readonly VenueItem[] }[];
  words: { access: AccessWords };
};

/** Venues under their districts. */
export const VenueList = ({ groups, words }: VenueListProps) => (
  <div className="places">
    {groups.map(({ id, title, venues }) => (
      <section key={id} className="directory" aria-labelledby={id}>
        <h2 id={id}>{title}</h2>
        <ul className="plain">
          {venues.map(({ href, name, more, access }) => (
            <li key={href}>
              <h3>
                <a href={href}>{name}</a>
              </h3>
              <p className="soft">{more}</p>
              {access && <AccessMarks marks={access} words={words.access} />}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
