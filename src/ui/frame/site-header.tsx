import { Banner } from './banner.tsx';
import { Wordmark } from './wordmark.tsx';

export type Way = { href: string; text: string; current?: 'page' | 'true' | undefined };

export type SiteHeaderProps = {
  home: { href: string; label: string };
  /** "Was in Wesselheim los ist" */
  town: string;
  ways: readonly Way[];
  waysLabel: string;
  /** This page in the other language. */
  other?: { href: string; lang: string; text: string } | undefined;
  banner?: string | undefined;
};

export const SiteHeader = ({ home, town, ways, waysLabel, other, banner }: SiteHeaderProps) => (
  <header className="head">
    {banner && <Banner text={banner} />}
    <div className="inner">
      <a className="wordmark" href={home.href} aria-label={home.label}>
        <Wordmark />
      </a>
      <div className="town">
        <p>{town}</p>
        {other && (
          <a href={other.href} lang={other.lang} hrefLang={other.lang}>
            {other.text}
          </a>
        )}
      </div>
      <nav className="ways" aria-label={waysLabel}>
        {ways.map(({ href, text, current }) => (
          <a key={href} href={href} aria-current={current}>
            {text}
          </a>
        ))}
      </nav>
    </div>
  </header>
);
