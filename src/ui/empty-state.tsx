import { LinkButton } from './form/button.tsx';

export type EmptyStateProps = {
  title: string;
  text?: string | undefined;
  ways?: readonly { href: string; text: string }[] | undefined;
};

/** Nothing here: one heading, one sentence, one way out. */
export const EmptyState = ({ title, text, ways = [] }: EmptyStateProps) => (
  <div className="empty">
    <h2>{title}</h2>
    {text && <p>{text}</p>}
    {ways.length > 0 && (
      <p className="actions">
        {ways.map((way) => (
          <LinkButton key={way.href} href={way.href} quiet>
            {way.text}
          </LinkButton>
        ))}
      </p>
    )}
  </div>
);
