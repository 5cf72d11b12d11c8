export type SentenceFieldProps = {
  /** "/suche" or "/en/search" */
  action: string;
  /** "satz" or "sentence" */
  name: string;
  value?: string | undefined;
  words: { label: string; hint: string; submit: string };
};

/** One sentence in everyday words; the server answers with a filtered list. */
export const SentenceField = ({ action, name, value, words }: SentenceFieldProps) => (
  <search>
    <form className="sentence" action={action}>
      <label htmlFor="sentence">{words.label}</label>
      <div>
        <input
          id="sentence"
          type="text"
          name={name}
          defaultValue={value}
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="sentence-hint"
        />
        <button type="submit" className="button">
          {words.submit}
        </button>
      </div>
      <p className="soft" id="sentence-hint">
        {words.hint}
      </p>
    </form>
  </search>
);
