import { Mark } from './mark.tsx';

export type Way = { href: string; text: string; hint?: string | undefined };
export type WayGroup = { id: string; title: string; ways: readonly Way[] };

export type WayMenuProps = {
  text: string;
  mark?: string | undefined;
  groups: readonly WayGroup[];
  /** A sentence below them. */
  note?: string | undefined;
};

/** A button that folds out several short lists of links, each under what it is for, without any script. */
export const WayMenu = ({ text, mark, groups, note }: WayMenuProps) => (
  <details className="menu">
    <summary className="button quiet">
      {mark && <Mark id={mark} />}
      {text}
    </summary>
    <div className="way-groups">
      {groups.map(({ id, title, ways }) => (
        <div key={id}>
          <p id={id} className="way-title">
            {title}
          </p>
          <ul className="plain" aria-labelledby={id}>
            {ways.map(({ href, text: label, hint }) => (
              <li key={href}>
                <a href={href}>
                  {label}
                  {hint && <small>{hint}</small>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {note && <p className="tiny">{note}</p>}
    </div>
  </details>
);
