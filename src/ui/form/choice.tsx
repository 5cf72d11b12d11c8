import { Mark } from '../mark.tsx';

export type ChoiceProps = {
  name: string;
  value: string;
  label: string;
  kind?: 'checkbox' | 'radio' | undefined;
  checked?: boolean | undefined;
  /** How many things stay when this is chosen; at 0 the choice is greyed, never hidden. */
  count?: number | undefined;
  mark?: string | undefined;
  /** Gives the mark its colour, e.g. "g-musik". */
  tone?: string | undefined;
  child?: boolean | undefined;
};

/** A checkbox over the full width, with its number at the right. */
export const Choice = ({ name, value, label, kind = 'checkbox', checked, count, mark, tone, child }: ChoiceProps) => (
  <label className={`choice${child ? ' child' : ''}${tone ? ` ${tone}` : ''}`}>
    <input type={kind} name={name} value={value} defaultChecked={checked} disabled={count === 0 && !checked} />
    {mark && <Mark id={mark} />}
    {label}
    {count !== undefined && <span className="count">{count}</span>}
  </label>
);
