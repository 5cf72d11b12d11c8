import { Reading } from '#ui/reading.tsx';

const paragraphsMax = 60;

/** Text people wrote, as paragraphs. Everything in it is text, never markup. */
export const Paragraphs = ({ text }: { text: string }) => (
  <Reading>
    {text
      .split(/\n\s*\n/)
      .slice(0, paragraphsMax)
      .map((paragraph, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs never change their order.
        <p key={position}>{paragraph}</p>
      ))}
  </Reading>
);
