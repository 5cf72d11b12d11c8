/** The place every skip link leads to. */
export const contentId = 'content';

export const SkipLink = ({ text }: { text: string }) => (
  <a className="skip" href={`#${contentId}`}>
    {text}
  </a>
);
