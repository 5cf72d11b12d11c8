export type PosterProps = { src: string; size: 'small' | 'large'; eager?: boolean | undefined };

/** A picture without alternative text: title, date and place always stand beside it. */
export const Poster = ({ src, size, eager }: PosterProps) => (
  <img
    className="poster"
    src={src}
    alt=""
    width={size === 'small' ? 300 : 600}
    height={size === 'small' ? 400 : 800}
    loading={eager ? undefined : 'lazy'}
  />
);
