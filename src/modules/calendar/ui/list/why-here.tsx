export type WhyView = {
  /** "Vollständig beschrieben (95), stand zuletzt selten vorn (80), Los des Tages (31): zusammen 80 von 100." */
  text: string;
};

export type WhyWords = {
  /** "Warum steht das hier?" */
  question: string;
  rule: { href: string; text: string };
};

export type WhyHereProps = WhyView & { title: string; words: WhyWords };

/** Folded in with a ranked date: what its place comes from, and where the rule stands. */
export const WhyHere = ({ text, title, words }: WhyHereProps) => (
  <details className="because">
    <summary>
      {words.question} <span className="sr">{title}</span>
    </summary>
    <p>
      {text} <a href={words.rule.href}>{words.rule.text}</a>
    </p>
  </details>
);
