export type TallyItem = {
  text: string;
  count?: number | undefined;
  /** Without anything to count it leads nowhere. */
  href?: string | undefined;
  current?: boolean | undefined;
  /** Read after the text, e.g. that following it takes the choice back. */
  note?: string | undefined;
};

/** Names with numbers, each a way to what was counted. `unit` is read after the number. */
export const Tally = ({ items, unit }: { items: readonly TallyItem[]; unit: string }) => (
  <ul className="tally">
    {items.map((item) => (
      <li key={item.href ?? item.text}>
        {item.href ? (
          <a href={item.href} aria-current={item.current ? 'true' : undefined}>
            <span>
              {item.text}
              {item.note && <span className="sr">{item.note}</span>}
            </span>
            {Count(item, unit)}
          </a>
        ) : (
          <span>
            {item.text}
            {Count(item, unit)}
          </span>
        )}
      </li>
    ))}
  </ul>
);

const Count = ({ count }: TallyItem, unit: string) =>
  count !== undefined && (
    <span className="count">
      {count}
      <span className="sr"> {unit}</span>
    </span>
  );
