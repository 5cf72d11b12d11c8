export type InstitutionItem = { href: string; name: string; more?: string | undefined };

export type InstitutionListProps = {
  lettersLabel: string;
  /** From A to Z; a letter without anybody is shown greyed, not left out. */
  groups: readonly { letter: string; institutions: readonly InstitutionItem[] }[];
};

/** Everybody from A to Z, with the alphabet as a way to jump. */
export const InstitutionList = ({ lettersLabel, groups }: InstitutionListProps) => (
  <>
    <nav className="letters" aria-label={lettersLabel}>
      {groups.map(({ letter, institutions }) =>
        institutions.length > 0 ? (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ) : (
          <span key={letter}>{letter}</span>
        ),
      )}
    </nav>
    <div className="alphabet">
      {groups
        .filter(({ institutions }) => institutions.length > 0)
        .map(({ letter, institutions }) => (
          <section key={letter} className="directory" aria-labelledby={`letter-${letter}`}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <ul className="plain">
              {institutions.map(({ href, name, more }) => (
                <li key={href}>
                  <h3>
                    <a href={href}>{name}</a>
                  </h3>
                  {more && <p className="soft">{more}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  </>
);
