import { Mark } from '#ui/mark.tsx';
import type { AccessMarkId } from './access-drawings.ts';

export type AccessState = 'yes' | 'partly' | 'unknown' | 'no';

/** One kind of access: "Rollstuhl", partly. */
export type AccessMarkView = { mark: AccessMarkId; kind: string; state: AccessState };

export type AccessWords = Record<AccessState, string> & {
  /** "Zugang" */
  label: string;
  /** Stands alone when nobody has said anything: "Zugang unklar". */
  allUnknown: string;
};

export type AccessMarksProps = { marks: readonly AccessMarkView[]; words: AccessWords };

/** The short answer in lists: a sign, and always the word. When nothing is known, one line instead of a row of doubts. */
export function AccessMarks({ marks, words }: AccessMarksProps) {
  if (marks.every((mark) => mark.state === 'unknown')) return <span className="tiny">{words.allUnknown}</span>;
  return (
    <ul className="access" aria-label={words.label}>
      {marks.map(({ mark, kind, state }) => (
        <li key={mark} className={state}>
          {Mark({ id: mark, label: kind })}
          {words[state]}
        </li>
      ))}
    </ul>
  );
}
