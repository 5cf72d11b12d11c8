import { Choice } from '#ui/form/choice.tsx';
import { Purpose, type PurposeView } from '#ui/form/purpose.tsx';

export type ChoiceFieldsProps = {
  id: string;
  name: string;
  legend: string;
  options: readonly { value: string; label: string; checked: boolean }[];
  purpose?: PurposeView | undefined;
};

/** One of several: how often, in which language. */
export const ChoiceFields = ({ id, name, legend, options, purpose }: ChoiceFieldsProps) => (
  <fieldset aria-describedby={purpose && `${id}-purpose`}>
    <legend>{legend}</legend>
    <div className={purpose ? 'field told' : 'field'}>
      <div>
        {options.map((option) => (
          <Choice key={option.value} kind="radio" name={name} {...option} />
        ))}
      </div>
      {purpose && <Purpose id={`${id}-purpose`} {...purpose} />}
    </div>
  </fieldset>
);
