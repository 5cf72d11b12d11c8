import type { ReactNode } from 'react';
import { MarkSprite } from '../mark.tsx';
import type { MarkDrawing } from '../marks.ts';
import { SiteFooter, type SiteFooterProps } from './site-footer.tsx';
import { SiteHeader, type SiteHeaderProps } from './site-header.tsx';
import { contentId, SkipLink } from './skip-link.tsx';

export type PageFrameProps = {
  skip: string;
  /** The signs used anywhere on this page. */
  symbols: readonly MarkDrawing[];
  header: SiteHeaderProps;
  footer: SiteFooterProps;
  children: ReactNode;
};

/** Everything inside <body>: skip link, header, the one main, footer. */
export const PageFrame = ({ skip, symbols, header, footer, children }: PageFrameProps) => (
  <>
    <SkipLink text={skip} />
    <MarkSprite symbols={symbols} />
    <SiteHeader {...header} />
    <main id={contentId}>
      <div className="inner">{children}</div>
    </main>
    <SiteFooter {...footer} />
  </>
);
