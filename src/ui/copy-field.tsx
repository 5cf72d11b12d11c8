export type CopyFieldProps = {
  id: string;
  label: string;
  text: string;
  /** "143 Zeichen" */
  note: string;
  lang: string;
};

const lettersInRow = 44;

/** A text to take along: it can be selected, not changed. Two fields of one page may bear the same label in two languages. */
export const CopyField = ({ id, label, text, note, lang }: CopyFieldProps) => (
  <div className="field copy">
    <label htmlFor={id}>{label}</label>
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
