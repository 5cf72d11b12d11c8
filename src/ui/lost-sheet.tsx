import type { ReactNode } from 'react';

export type LostSheetProps = {
  title: string;
  text: string;
  /** "Fehler 404" and what to do about it, in small. */
  code: string;
  /** A search field and ways out. */
  children?: ReactNode;
};

/** A page that is not there, is gone, or failed: a torn poster, plain words, ways out. */
export const LostSheet = ({ title, text, code, children }: LostSheetProps) => (
  <div className="sheet lost">
    <img className="poster" src="/torn-poster.svg" alt="" width="600" height="800" />
    <div className="sheet-text">
      <div>
        <h1>{title}</h1>
        <p className="lead">{text}</p>
      </div>
      {children}
      <p className="tiny">{code}</p>
    </div>
  </div>
);
