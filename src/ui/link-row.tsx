export type LinkRowProps = {
  label: string;
  links: readonly { href: string; text: string; current?: boolean | undefined }[];
};

/** A row of plain links: today, tomorrow, weekend; or the ways to sort a list. */
export const LinkRow = ({ label, links }: LinkRowProps) => (
  <nav className="links" aria-label={label}>
    {links.map(({ href, text, current }) => (
      <a key={href} href={href} aria-current={current ? 'page' : undefined}>
        {text}
      </a>
    ))}
  </nav>
);
