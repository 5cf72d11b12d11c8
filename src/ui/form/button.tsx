import type { ReactNode } from 'react';

type Look = { quiet?: boolean | undefined; children: ReactNode };

const classOf = (quiet: boolean | undefined) => (quiet ? 'button quiet' : 'button');

export type ButtonProps = Look & {
  name?: string | undefined;
  value?: string | undefined;
  /** Give the reason as the label: "Ausgebucht". */
  disabled?: boolean | undefined;
};

/** Sends the form it stands in. */
export const Button = ({ quiet, children, ...rest }: ButtonProps) => (
  <button type="submit" className={classOf(quiet)} {...rest}>
    {children}
  </button>
);

export type LinkButtonProps = Look & { href: string; rel?: string | undefined };

export const LinkButton = ({ quiet, children, href, rel }: LinkButtonProps) => (
  <a className={classOf(quiet)} href={href} rel={rel}>
    {children}
  </a>
);
