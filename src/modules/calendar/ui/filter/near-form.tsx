import { Button } from '#ui/form/button.tsx';
import { Choice } from '#ui/form/choice.tsx';
import { Field, type FieldProps, SelectField, type SelectFieldProps } from '#ui/form/field.tsx';

export type NearFormProps = {
  action: string;
  /** All other wishes, which go along. */
  kept: readonly { name: string; value: string }[];
  fields: readonly (({ as: 'input' } & FieldProps) | ({ as: 'select' } & SelectFieldProps))[];
  radius: { name: string; legend: string; options: readonly { value: string; label: string; checked: boolean }[] };
  words: {
    /** "Wo bist du?" */
    legend: string;
    submit: string;
    /** What is done with the answer. */
    note: string;
  };
};

/** Asks for a place and a distance; any one of the fields is enough. */
export const NearForm = ({ action, kept, fields, radius, words }: NearFormProps) => (
  <form className="near" action={action}>
    {kept.map(({ name, value }) => (
      <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
    ))}
    <fieldset className="near-where">
      <legend>{words.legend}</legend>
      {fields.map(({ as, ...field }) =>
        'options' in field ? <SelectField key={field.id} {...field} /> : <Field key={field.id} {...field} />,
      )}
    </fieldset>
    <fieldset>
      <legend>{radius.legend}</legend>
      <div className="near-radius">
        {radius.options.map((option) => (
          <Choice key={option.value} kind="radio" name={radius.name} {...option} />
        ))}
      </div>
    </fieldset>
    <p className="soft">{words.note}</p>
    <Button>{words.submit}</Button>
  </form>
);
