import type { MarkDrawing } from './marks.ts';

export type MarkProps = {
  id: string;
  /** Only where the sign itself says something that the word beside it does not. */
  label?: string | undefined;
};

/** One sign in the running text. Its drawing stands once on the page, in MarkSprite. */
export const Mark = ({ id, label }: MarkProps) =>
  label ? (
    <svg className="mark" role="img" aria-label={label}>
      <use href={`#m-${id}`} />
    </svg>
  ) : (
    <svg className="mark" aria-hidden="true">
      <use href={`#m-${id}`} />
    </svg>
  );

export type MarkSpriteProps = { symbols: readonly MarkDrawing[] };

/** The drawings of all signs of a page. Pass only those that are used. */
export const MarkSprite = ({ symbols }: MarkSpriteProps) => (
  <svg className="sprite" aria-hidden="true">
    {symbols.map(({ id, path }) => (
      <symbol key={id} id={`m-${id}`} viewBox="0 0 24 24">
        <path fillRule="evenodd" d={path} />
      </symbol>
    ))}
  </svg>
);
