import type { OccurrenceView } from '#modules/calendar/index.ts';

/** One piece of news about a date, as every feed tells it. */
export type NewsItem = {
  /** The date's page for what was announced; a name of its own for each change. */
  id: string;
  /** Whether that name is the page. */
  permanent: boolean;
  url: string;
  title: string;
  /** Paragraphs of plain text, the news first. */
  text: readonly string[];
  /** When it was announced or changed; never when the date is. */
  at: Temporal.Instant;
  /** When it was last changed since; the same for a change. */
  updated: Temporal.Instant;
  view: OccurrenceView;
};
