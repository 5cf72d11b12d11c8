import { Purpose, type PurposeView } from './purpose.tsx';

export type FieldProps = {
  id: string;
  name: string;
  label: string;
  type?: 'text' | 'search' | 'email' | 'date' | 'time' | 'number' | undefined;
  value?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  maxLength?: number | undefined;
  autoComplete?: string | undefined;
  /** What the answer is for and when it is deleted. */
  purpose?: PurposeView | undefined;
};

const Wrong = ({ id, children }: { id: string; children: string }) => (
  <p className="wrong" id={id}>
    ! {children}
  </p>
);

/** A label and its input; the error stands above the input and is read with it. */
export function Field({
  id,
  label,
  value,
  hint,
  error,
  purpose,
  type = 'text',
  autoComplete = 'off',
  ...rest
}: FieldProps) {
  const described =
    [error && `${id}-error`, hint && `${id}-hint`, purpose && `${id}-purpose`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={purpose ? 'field told' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
      <input
        id={id}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        {...rest}
      />
      {hint && (
        <p className="tiny" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {purpose && <Purpose id={`${id}-purpose`} {...purpose} />}
    </div>
  );
}

export type SelectOption = { value: string; label: string };
export type SelectFieldProps = {
  id: string;
  name: string;
  label: string;
  value?: string | undefined;
  error?: string | undefined;
  options: readonly SelectOption[];
};

export const SelectField = ({ id, name, label, value, error, options }: SelectFieldProps) => (
  <div className="field">
    <label htmlFor={id}>{label}</label>
    {error && <Wrong id={`${id}-error`}>{error}</Wrong>}
    <select
      id={id}
      name={name}
      defaultValue={value}
      aria-invalid={error ? true : undefined}
      aria-describedby={error && `${id}-error`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
