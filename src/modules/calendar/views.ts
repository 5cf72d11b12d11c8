import type { Id, PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import type {
  AccessService,
  Attendance,
  Availability,
  Contributor,
  OccurrenceStatus,
  Offer,
  Precision,
  Registration,
  Setting,
} from './shapes.ts';

/** A name with the slug of its page. */
export type Linked = { name: string; slug: string };

/** … and with its id, for records. */
export type LinkedThing = Linked & { publicId: PublicId };

/** One access fact as pages and files show it; a fact nobody has stated is not in the list. */
export type AccessFactView = {
  fact: string;
  value: 'yes' | 'partly' | 'no';
  number?: number | undefined;
  note?: LocalizedText | undefined;
  source: string;
  statedOn: Temporal.PlainDate;
};

export type PlaceView = Linked & {
  hall?: string | undefined;
  streetAddress?: string | undefined;
  addressNote?: string | undefined;
  postalCode?: string | undefined;
  locality?: string | undefined;
  district?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  transit?: string | undefined;
};

/**
 * One date with all that lists, feeds and files say about it: small, without rows, the same for every reader. Wall times
 * are the place's own; `startsAt` and `endsAt` are the instants. A run has its first day in `startsLocal`, its last in
 * `endsLocal`; no end means nobody has said when it ends.
 */
export type OccurrenceView = {
  id: Id<'occurrence'>;
  publicId: PublicId;
  event: {
    id: Id<'event'>;
    publicId: PublicId;
    slug: string;
    title: LocalizedText;
    subtitle?: LocalizedText | undefined;
    summary?: LocalizedText | undefined;
    genre?: string | undefined;
    genresSecondary: string[];
    format?: string | undefined;
    permanent: boolean;
  };
  timeZone: string;
  startsLocal: Temporal.PlainDateTime;
  endsLocal?: Temporal.PlainDateTime | undefined;
  startsAt: Temporal.Instant;
  /** The start for machines: an instant with the place's offset, or a date alone when no more is known. */
  startsIso: string;
  endsAt?: Temporal.Instant | undefined;
  precision: Precision;
  run: boolean;
  cultureDate: Temporal.PlainDate;
  status: OccurrenceStatus;
  statusReason?: LocalizedText | undefined;
  statusChangedAt?: Temporal.Instant | undefined;
  /** Where and when it was before the last change, for dates that were moved. */
  previousStartsLocal?: Temporal.PlainDateTime | undefined;
  previousPlace?: string | undefined;
  place?: PlaceView | undefined;
  onlineUrl?: string | undefined;
  attendance: Attendance;
  availability?: Availability | undefined;
  setting?: Setting | undefined;
  flags: string[];
  offers: Offer[];
  /** Wheelchair, induction loop and sign language: the three marks of every row. */
  access: {
    wheelchair?: 'yes' | 'partly' | 'no' | undefined;
    loop?: 'yes' | 'partly' | 'no' | undefined;
    sign: boolean;
  };
  organisers: Linked[];
  sequence: number;
  changedAt: Temporal.Instant;
  publishedAt: Temporal.Instant;
};

/** All of one date: its own page. */
export type OccurrenceDetail = OccurrenceView & {
  description?: LocalizedText | undefined;
  languages: string[];
  surtitles: string[];
  withoutWords: boolean;
  ageMin?: number | undefined;
  ageMax?: number | undefined;
  audience: string[];
  durationMinutes?: number | undefined;
  hasInterval?: boolean | undefined;
  contributors: Contributor[];
  notices: string[];
  doorsLocal?: Temporal.PlainDateTime | undefined;
  registration?: Registration | undefined;
  childcare: boolean;
  weatherRule?: string | undefined;
  website?: string | undefined;
  accessFacts: readonly AccessFactView[];
  accessServices: AccessService[];
  series: Linked[];
  source?: { name: string; url?: string | undefined; readAt?: Temporal.Instant | undefined } | undefined;
  confirmedOn?: Temporal.PlainDate | undefined;
  /** Earlier starting times, oldest first: schema.org's previousStartDate. */
  previousStarts: Temporal.PlainDateTime[];
  /** How many dates its event has, this one among them. */
  datesOfEvent: number;
};

/** All of one date with the ids of what it names: its record. */
export type OccurrenceFull = OccurrenceDetail & {
  placeId?: PublicId | undefined;
  organisedBy: LinkedThing[];
  partOf: (LinkedThing & { title: LocalizedText })[];
};
