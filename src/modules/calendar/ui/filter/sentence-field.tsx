export type SentenceFieldProps = {
  /** "/suche" or "/en/search" */
  action: string;
  /** "satz" or "sentence" */
  name: string;
  value?: string | undefined;
  /** Where a comfort script asks what the sentence means so far; it puts the answer below the field. */
  understoodFrom?: string | undefined;
  /** Where the same field comes with help while one types. */
  more?: { href: string; text: string } | undefined;
  words: { label: string; hint: string; submit: string };
};

/** One sentence in everyday words; the server answers with a filtered list. */
export const SentenceField = ({ action, name, value, understoodFrom, more, words }: SentenceFieldProps) => (
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
      {more && (
        <p className="soft">
          <a href={more.href}>{more.text}</a>
        </p>
      )}
      {understoodFrom && <div data-understood={understoodFrom} />}
    </form>
  </search>
);
