export type CopyFieldProps = {
  id: string;
  label: string;
  /** What tells it from a field of the same label, for who does not see the heading above it. */
  of: string;
  text: string;
  /** "143 Zeichen" */
  note: string;
  lang: string;
};

const lettersInRow = 44;

/** A text to take along: it can be selected, not changed. */
export const CopyField = ({ id, label, of, text, note, lang }: CopyFieldProps) => (
  <div className="field copy">
    <label htmlFor={id}>
      {label}
      <span className="sr">, {of}</span>
    </label>
    <textarea
      id={id}
      lang={lang}
      dir="auto"
      rows={rowsOf(text)}
      readOnly
      aria-describedby={`${id}-note`}
      defaultValue={text}
    />
    <p className="tiny" id={`${id}-note`}>
      {note}
    </p>
  </div>
);

const rowsOf = (text: string) =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lettersInRow)), 0);
