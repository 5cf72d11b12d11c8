import { Button } from '#ui/form/button.tsx';
import { Field, type FieldProps } from '#ui/form/field.tsx';
import { ChoiceFields, type ChoiceFieldsProps } from './choice-fields.tsx';

export type AskFormProps = {
  action: string;
  label: string;
  email: Pick<FieldProps, 'label' | 'value' | 'error' | 'purpose'>;
  /** An alarm has no rhythm. */
  rhythm?: Omit<ChoiceFieldsProps, 'id' | 'name'> | undefined;
  submit: string;
  note: string;
};

export const emailFieldId = 'subscribe-email';

/** Asks where the mails shall go and how often. What was written wrong is told by us, not by the browser. */
export const AskForm = ({ action, label, email, rhythm, submit, note }: AskFormProps) => (
  <form className="asking" method="post" action={action} aria-label={label} noValidate>
    <Field id={emailFieldId} name="email" type="email" autoComplete="email" maxLength={254} {...email} />
    {rhythm && <ChoiceFields id="subscribe-rhythm" name="rhythm" {...rhythm} />}
    <Button>{submit}</Button>
    <p className="soft">{note}</p>
  </form>
);
