export type Step = { text: string; href?: string | undefined };
export type BreadcrumbProps = { label: string; steps: readonly Step[] };

export const Breadcrumb = ({ label, steps }: BreadcrumbProps) => (
  <nav className="crumbs" aria-label={label}>
    <ol>
      {steps.map(({ text, href }) => (
        <li key={text}>{href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ol>
  </nav>
);
