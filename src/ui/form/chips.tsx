export type ChipView = {
  label: string;
  /** The address of the same page without this chip. */
  href: string;
  /** The value was not understood; the chip says so in its label. */
  unknown?: boolean | undefined;
};

export type ChipsProps = {
  lead: string;
  removes: string;
  chips: readonly ChipView[];
  reset?: { href: string; text: string } | undefined;
};

/** What is set, each removable by its own link. Nothing when nothing is set. */
export const Chips = ({ lead, removes, chips, reset }: ChipsProps) =>
  chips.length > 0 && (
    <div className="chips">
      <p className="soft">{lead}</p>
      {chips.map(({ label, href, unknown }) => (
        <a key={href} className={unknown ? 'chip unknown' : 'chip'} href={href}>
          {label}
          <span className="sr">{removes}</span>
        </a>
      ))}
      {reset && chips.length > 1 && <a href={reset.href}>{reset.text}</a>}
    </div>
  );
