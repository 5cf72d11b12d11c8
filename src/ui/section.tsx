import type { ReactNode } from 'react';

export type SectionProps = {
  id: string;
  title: string;
  more?: { href: string; text: string } | undefined;
  children: ReactNode;
};

/** A part of a page: bar, heading, a way to more at the side. */
export const Section = ({ id, title, more, children }: SectionProps) => (
  <section className="part" aria-labelledby={id}>
    <header>
      <h2 id={id}>{title}</h2>
      {more && <a href={more.href}>{more.text}</a>}
    </header>
    {children}
  </section>
);
