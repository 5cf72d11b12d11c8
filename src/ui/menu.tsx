import { Mark } from './mark.tsx';

export type MenuProps = {
  text: string;
  mark?: string | undefined;
  links: readonly { href: string; text: string; hint?: string | undefined }[];
  /** A sentence below the links. */
  note?: string | undefined;
};

/** A button that folds out a list of links, without any script. */
export const Menu = ({ text, mark, links, note }: MenuProps) => (
  <details className="menu">
    <summary className="button quiet">
      {mark && <Mark id={mark} />}
      {text}
    </summary>
    <ul className="plain">
      {links.map(({ href, text: label, hint }) => (
        <li key={href}>
          <a href={href}>
            {label}
            {hint && <small>{hint}</small>}
          </a>
        </li>
      ))}
      {note && (
        <li>
          <p className="tiny">{note}</p>
        </li>
      )}
    </ul>
  </details>
);
