import { FilterFrame } from '#ui/form/filter-frame.tsx';
import { FilterGroup, type FilterGroupView } from './filter-group.tsx';

export type FilterFormProps = {
  /** Where the form goes: the list's own address without its query. */
  action: string;
  words: {
    /** "Genauer filtern" */
    title: string;
    /** "2 gesetzt" */
    active?: string | undefined;
    /** "22 Termine zeigen" */
    submit: string;
    /** What the numbers mean, once for all of them. */
    hint?: string | undefined;
  };
  groups: readonly FilterGroupView[];
  /** What the form keeps although it has no control for it, e.g. the order. */
  kept?: readonly { name: string; value: string }[] | undefined;
  reset?: { href: string; text: string } | undefined;
};

/** The whole filter as one plain GET form with one button. */
export const FilterForm = ({ action, words, groups, kept = [], reset }: FilterFormProps) => (
  <FilterFrame action={action} title={words.title} active={words.active} submit={words.submit}>
    {words.hint && <p className="tiny">{words.hint}</p>}
    {kept.map(({ name, value }) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    ))}
    <div className="groups">
      {groups.map((group) => (
        <FilterGroup key={group.legend} group={group} />
      ))}
    </div>
    {reset && (
      <p>
        <a href={reset.href}>{reset.text}</a>
      </p>
    )}
  </FilterFrame>
);
