import type { Locale } from '#kernel/words.ts';
import type { DateChange, ListedLine, OccurrenceView } from '#modules/calendar/index.ts';

/** Whose list it is: named in every file. The UID domain stays for ever, even when the portal moves. */
export type Portal = {
  name: string;
  uidDomain: string;
  timeZone: string;
  /** Its start page and its sign, where a form shows them. */
  url?: string | undefined;
  icon?: string | undefined;
};

/** One line of a list: a date, or the first or last day of a run. */
export type Line = Pick<ListedLine, 'role' | 'view'>;

/** A list as every form gets it: what is in it and where it lives. A list knows no form, a form knows no list. */
export type ListOf<OneLine = Line> = {
  title: string;
  description?: string | undefined;
  locale: Locale;
  /** The page of this list, and the file being written; absolute, as all addresses here. */
  url: string;
  feedUrl: string;
  urlOf: (view: OccurrenceView) => string;
  portal: Portal;
  now: Temporal.Instant;
  lines: readonly OneLine[];
  /** Exhibitions and permanent offers that are on meanwhile; only forms that can show a span write them. */
  runs: readonly OccurrenceView[];
  /** What became of the dates, the newest first: only where news of changes were asked for, and for one date alone. */
  changes?: readonly DateChange[] | undefined;
  truncated: boolean;
};

/** What a subscriber may ask of a file beyond its filter; the words are those of the address. */
export type FormOptions = {
  cancelled: 'zeigen' | 'standard' | 'weg';
  runs: boolean;
  feed: 'neu' | 'aenderungen';
};

export const usualOptions: FormOptions = { cancelled: 'zeigen', runs: false, feed: 'neu' };

/**
 * What a form holds: a calendar what was and what comes, a programme what comes in the order of time, news what was
 * announced or changed last.
 */
export type Holds = 'calendar' | 'programme' | 'news';

/** One way to write any list. A further form is one file and its line in forms.ts. */
export type Form = {
  suffix: string;
  contentType: string;
  holds: Holds;
  filename: (list: Pick<ListOf, 'title'>) => string;
  /** The file in pieces of any length, so that thousands of dates leave one after the other. */
  pieces: (list: ListOf, options: FormOptions) => Iterable<string>;
};

/** The whole file as one text. */
export const wholeText = (form: Form, list: ListOf, options: FormOptions): string =>
  [...form.pieces(list, options)].join('');
