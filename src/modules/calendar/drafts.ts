import type { Id, InstitutionId, PublicId, VenueId } from '#kernel/ids.ts';
import type { Occasion } from '#kernel/time.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type {
  AccessOverrides,
  AccessService,
  Attendance,
  Availability,
  Contributor,
  OccurrenceStatus,
  Offer,
  Precision,
  Registration,
  ScheduleKind,
  Setting,
} from './shapes.ts';

/** One date as somebody announces it: wall times and a zone; the instants are our business. */
export type OccurrenceDraft = {
  /** Only for dates whose address must be known beforehand, such as the sample's. */
  publicId?: PublicId | undefined;
  startsLocal: Temporal.PlainDateTime;
  endsLocal?: Temporal.PlainDateTime | undefined;
  timeZone: string;
  /** Which of the two, in the night that has an hour twice. */
  occasion?: Occasion | undefined;
  /** 'day': only the date is known, the time of day in `startsLocal` is not looked at. */
  precision: Precision;
  /** An exhibition or permanent offer, from its first to its last day. */
  run: boolean;
  venueId?: VenueId | undefined;
  hallId?: Id<'hall'> | undefined;
  onlineUrl?: string | undefined;
  doorsLocal?: Temporal.PlainDateTime | undefined;
  status?: OccurrenceStatus | undefined;
  statusReason?: LocalizedText | undefined;
  /** Of a date that arrives already moved: where and when it was announced first. */
  previousStartsLocal?: Temporal.PlainDateTime | undefined;
  previousVenueId?: VenueId | undefined;
  availability?: Availability | undefined;
  attendance?: Attendance | undefined;
  registration?: Registration | undefined;
  setting?: Setting | undefined;
  flags?: string[] | undefined;
  offers?: Offer[] | undefined;
  accessServices?: AccessService[] | undefined;
  accessOverrides?: AccessOverrides | undefined;
  childcare?: boolean | undefined;
};

/** What is said of an event, without its dates. */
export type EventContent = {
  title: LocalizedText;
  subtitle?: LocalizedText | undefined;
  summary?: LocalizedText | undefined;
  description?: LocalizedText | undefined;
  scheduleKind: ScheduleKind;
  genre?: string | undefined;
  genresSecondary?: string[] | undefined;
  /** How sure a guess is, 0 to 1; nothing when a person chose the genre. */
  genreConfidence?: number | undefined;
  format?: string | undefined;
  languages?: string[] | undefined;
  surtitles?: string[] | undefined;
  withoutWords?: boolean | undefined;
  ageMin?: number | undefined;
  ageMax?: number | undefined;
  audience?: string[] | undefined;
  durationMinutes?: number | undefined;
  hasInterval?: boolean | undefined;
  contributors?: Contributor[] | undefined;
  notices?: string[] | undefined;
  offers?: Offer[] | undefined;
  accessServices?: AccessService[] | undefined;
  setting?: Setting | undefined;
  weatherRule?: string | undefined;
  website?: string | undefined;
  sourceName?: string | undefined;
  sourceUrl?: string | undefined;
};

export type EventDraft = EventContent & {
  publicId?: PublicId | undefined;
  /** When it was announced first; now, unless it was known before it came to us. */
  firstPublishedAt?: Temporal.Instant | undefined;
  organisers: { id: InstitutionId; role: 'organiser' | 'co-organiser' | 'funder' }[];
  seriesIds?: Id<'series'>[] | undefined;
  occurrences: OccurrenceDraft[];
};
