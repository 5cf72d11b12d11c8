import type { ReactNode } from 'react';
import { MarkSprite } from '../mark.tsx';
import type { MarkDrawing } from '../marks.ts';

/** Everything inside <body> of a page that stands in a frame on another website: the one main alone. */
export const EmbedFrame = ({
  marks = [],
  children,
}: {
  marks?: readonly MarkDrawing[] | undefined;
  children: ReactNode;
}) => (
  <>
    <MarkSprite symbols={marks} />
    <main className="framed">{children}</main>
  </>
);
