import { LinkButton } from './form/button.tsx';

type Way = { href: string; text: string };
export type PaginationProps = {
  label: string;
  /** "Seite 2 von 8" */
  here?: string | undefined;
  previous?: Way | undefined;
  next?: Way | undefined;
};

export const Pagination = ({ label, here, previous, next }: PaginationProps) => (
  <nav className="pages" aria-label={label}>
    {previous && (
      <LinkButton href={previous.href} rel="prev" quiet>
        {previous.text}
      </LinkButton>
    )}
    {next && (
      <LinkButton href={next.href} rel="next" quiet>
        {next.text}
      </LinkButton>
    )}
    {here && <p className="soft">{here}</p>}
  </nav>
);
