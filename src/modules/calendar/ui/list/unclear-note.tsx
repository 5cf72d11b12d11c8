export type UnclearNoteProps = { text: string; more?: { href: string; text: string } | undefined };

/** Below a list: what the filter could not decide, e.g. dates that say nothing about access. */
export const UnclearNote = ({ text, more }: UnclearNoteProps) => (
  <p className="unclear">
    {text} {more && <a href={more.href}>{more.text}</a>}
  </p>
);
