import type { ReactNode } from 'react';
import type { MarkDrawing } from '#ui/marks.ts';
import type { Theme } from './edition.ts';

/** What stands in a document's head. Paths are on our own origin; the document makes whole addresses of them. */
export type Head = {
  /** Without the portal's name, which is appended. */
  title: string;
  description?: string | undefined;
  kind?: 'website' | 'article' | 'event' | undefined;
  /** For link previews; left open: the town's. */
  picture?: { path: string; width: number; height: number; alt: string } | undefined;
  /** Whether search engines may keep it. Left open: yes, unless two or more facets were asked for. */
  indexed?: boolean | undefined;
  /** JSON-LD, one block each. */
  data?: readonly object[] | undefined;
  feeds?: readonly { path: string; type: string; title: string }[] | undefined;
  /** Where this page lives, when not at the address that was asked. */
  canonical?: string | undefined;
};

/** A page: what is inside <main>; the document puts head, header and footer around it. */
export type Page = {
  kind: 'page';
  head: Head;
  body: ReactNode;
  /** What was asked for could not be done or is not there, and the page says why. Left open: 200. */
  status?: 404 | 410 | 422 | 429 | undefined;
  /** The signs used anywhere in the body. */
  marks?: readonly MarkDrawing[] | undefined;
  /** By day or by night whatever the reader prefers: for pages in frames, which look as the page around them. */
  theme?: Theme | undefined;
  /** Whose dates stand where on it, as `shownText` says it: the front counts that and tells nobody. */
  shown?: string | undefined;
};

export type Moved = { kind: 'moved'; to: string; status: 303 | 308 };
export type Lost = { kind: 'missing' | 'gone' | 'malformed' };

/** What a look at the data can end in. Everything else is a fault and thrown. */
export type Answer = Page | Moved | Lost;

export const page = (content: Omit<Page, 'kind'>): Page => ({ kind: 'page', ...content });

/** The thing lives elsewhere for good: a wrong slug, a merged row. */
export const movedTo = (to: string): Moved => ({ kind: 'moved', to, status: 308 });

/** The answer is to be read there. */
export const seeOther = (to: string): Moved => ({ kind: 'moved', to, status: 303 });

export const missing = (): Lost => ({ kind: 'missing' });
export const gone = (): Lost => ({ kind: 'gone' });
export const malformed = (): Lost => ({ kind: 'malformed' });
