import { Choice, type ChoiceProps } from '#ui/form/choice.tsx';
import { Field, type FieldProps, SelectField, type SelectFieldProps } from '#ui/form/field.tsx';

type Fold = {
  legend: string;
  /** Folded groups are a details element; the others always stand open. */
  fold?: 'open' | 'closed' | undefined;
};

export type FilterGroupView = Fold &
  (
    | { kind: 'choices'; name: string; options: readonly Omit<ChoiceProps, 'name'>[] }
    | {
        kind: 'fields';
        fields: readonly (({ as: 'input' } & FieldProps) | ({ as: 'select' } & SelectFieldProps))[];
        /** A way to ask for the same otherwise. */
        more?: { href: string; text: string } | undefined;
      }
  );

const controls = (group: FilterGroupView) =>
  group.kind === 'choices'
    ? group.options.map((option) => <Choice key={option.value} name={group.name} {...option} />)
    : group.fields.map(({ as, ...field }) =>
        'options' in field ? <SelectField key={field.id} {...field} /> : <Field key={field.id} {...field} />,
      );

/** One facet of the filter. */
export const FilterGroup = ({ group }: { group: FilterGroupView }) =>
  group.fold ? (
    <details className="fold" open={group.fold === 'open'}>
      <summary>{group.legend}</summary>
      <fieldset>
        <legend className="sr">{group.legend}</legend>
        {controls(group)}
      </fieldset>
    </details>
  ) : (
    <fieldset>
      <legend>{group.legend}</legend>
      {controls(group)}
      {group.kind === 'fields' && group.more && (
        <p className="more">
          <a href={group.more.href}>{group.more.text}</a>
        </p>
      )}
    </fieldset>
  );
