import type { AccessMarkView } from '#modules/venues/ui/access-marks.tsx';
import type { WhyView } from './list/why-here.tsx';

/** One of the twelve genres, e.g. "musik", and its name in the reader's language. */
export type GenreView = { id: string; name: string };

/** "Fällt aus" is cancelled; everything else that is not as announced is changed. */
export type StatusView = { kind: 'cancelled' | 'changed'; label: string };

/** What cards and rows show of one date. Everything is already in words. */
export type OccurrenceView = {
  href: string;
  title: string;
  /** Address of the small or the large poster, depending on where it hangs. */
  poster: string;
  /** "20 Uhr", in groups over several days "Sa 10. · 20 Uhr". */
  when: string;
  /** For machines: "2026-10-09T20:00+02:00", or a date alone. */
  dateTime?: string | undefined;
  /** "Garage 14, Ziegelei" */
  place: string;
  /** The place it was moved from. */
  formerPlace?: string | undefined;
  genre?: GenreView | undefined;
  status?: StatusView | undefined;
  price?: string | undefined;
  /** Stands in place of price and access, e.g. for a cancelled date. */
  remark?: string | undefined;
  access?: readonly AccessMarkView[] | undefined;
  /** In a ranked list: why it stands there. */
  why?: WhyView | undefined;
};
