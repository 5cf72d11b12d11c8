/** What people look for, by how they say it. */
export const askedKinds = ['exact', 'umlaut-free', 'typo', 'compound', 'partial', 'genre', 'nickname'] as const;
export type AskedKind = (typeof askedKinds)[number];

/** What must be true of a thing so that it answers: all of these at once. */
export type Wish = {
  title?: RegExp;
  /** Venues and halls, under every name they have. */
  place?: RegExp;
  /** Institutions, contributors, series. */
  people?: RegExp;
  /** One of its genres, or its format. */
  genre?: RegExp;
  format?: RegExp;
  /** Subtitle, summary or description. */
  text?: RegExp;
};

/** A text as somebody would type it, and what answers it: any of these. */
export type Judged = Readonly<Record<AskedKind, Readonly<Record<string, Wish | readonly Wish[]>>>>;
