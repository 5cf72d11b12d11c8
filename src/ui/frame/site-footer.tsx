export type SiteFooterProps = {
  slogan: string;
  text: string;
  /** Always the same groups in the same order on every page. */
  groups: readonly { label: string; links: readonly { href: string; text: string }[] }[];
};

export const SiteFooter = ({ slogan, text, groups }: SiteFooterProps) => (
  <footer className="foot">
    <div className="inner">
      <div>
        <h2>{slogan}</h2>
        <p>{text}</p>
      </div>
      {groups.map(({ label, links }) => (
        <nav key={label} aria-label={label}>
          <ul className="plain">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  </footer>
);
