export type UnderstoodAheadProps = {
  words: {
    /** "So haben wir dich verstanden:" */
    lead: string;
    /** "So heißt hier:" */
    called: string;
  };
  chips: readonly string[];
  /** "12 Termine zeigen" */
  list: { href: string; text: string };
  /** Things whose name begins like what was typed. */
  suggestions: readonly { href: string; name: string; kind: string }[];
};

/** What a sentence is taken for while it is typed. */
export const UnderstoodAhead = ({ words, chips, list, suggestions }: UnderstoodAheadProps) => (
  <>
    {chips.length > 0 && (
      <div className="chips" role="status">
        <p className="soft">{words.lead}</p>
        {chips.map((chip) => (
          <span key={chip} className="chip">
            {chip}
          </span>
        ))}
        <a href={list.href}>{list.text}</a>
      </div>
    )}
    {suggestions.length > 0 && (
      <div className="called">
        <p className="soft">{words.called}</p>
        <ul>
          {suggestions.map(({ href, name, kind }) => (
            <li key={href}>
              <a href={href}>{name}</a> <span className="soft">{kind}</span>
            </li>
          ))}
        </ul>
      </div>
    )}
  </>
);
