import type { Locale } from '#kernel/words.ts';

/**
 * What a letter says, part by part, before it is written as text and as HTML. It is composed once for all who get the same;
 * `ownLink` stands where each reader's own address of the subscription will be put.
 */
export type LetterContent = {
  locale: Locale;
  subject: string;
  /** Who writes: "Litfaß Wesselheim". */
  portal: string;
  /** What kind of letter this is: "Wochenzettel, 26. November 2026". */
  kicker: string;
  title: string;
  lead: string;
  parts: readonly Part[];
  small: Small;
};

export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'slips'; slips: readonly Slip[] }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'button'; text: string; href: string };

export type Small = { title: string; sentences: readonly string[]; links: readonly { text: string; href: string }[] };

/** A date as a letter shows it, like a slip torn off a poster. */
export type Slip = {
  /** "4" and "Fr Dez", on the colour of the genre. */
  day: string;
  dayName: string;
  genre: string | undefined;
  /** "Fr 4.12.", for the plain text. */
  date: string;
  /** "Musik, 20 Uhr". */
  meta: string;
  title: string;
  href: string;
  place: string;
  /** Price and access. */
  facts: string | undefined;
  /** What became of it; how many more dates there are. */
  note: string | undefined;
};

/** No text of ours or of anybody holds this character: `plain` takes it out. */
export const ownLink = '\u0001';

/** A letter, ready for each of its readers. */
export type Letter = { subject: string; write: (link: string) => { text: string; html: string } };
