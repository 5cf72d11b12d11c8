export type DirectoryProps = {
  id: string;
  title: string;
  more?: { href: string; text: string } | undefined;
  entries: readonly { href: string; name: string; more?: string | undefined }[];
};

/** Names with a line below each, under one heading. */
export const Directory = ({ id, title, more, entries }: DirectoryProps) => (
  <section className="directory" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul className="plain">
      {entries.map((entry) => (
        <li key={entry.href}>
          <h3>
            <a href={entry.href}>{entry.name}</a>
          </h3>
          {entry.more && <p className="soft">{entry.more}</p>}
        </li>
      ))}
    </ul>
    {more && (
      <p className="soft">
        <a href={more.href}>{more.text}</a>
      </p>
    )}
  </section>
);
