import type { ReactNode } from 'react';
import { Mark } from '#ui/mark.tsx';
import type { AccessMarkView, AccessWords } from './access-marks.tsx';

export type AccessBoxProps = {
  id: string;
  /** "Komme ich rein?" */
  title: string;
  words: AccessWords;
  /** One item per kind; `text` in short sentences, for "unknown" it says who to ask. */
  items: readonly (AccessMarkView & { text?: ReactNode })[];
  /** Who said it and when it was checked last. */
  source?: ReactNode;
};

/** The long answer on a date's or venue's own page. */
export const AccessBox = ({ id, title, words, items, source }: AccessBoxProps) => (
  <section className="box" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul className="access-list">
      {items.map(({ mark, kind, state, text }) => (
        <li key={kind} className={state}>
          <Mark id={mark} />
          <p>
            <strong>
              {kind}: {words[state]}.
            </strong>{' '}
            {text}
          </p>
        </li>
      ))}
    </ul>
    {source && <p className="tiny">{source}</p>}
  </section>
);
