/** A local time as the source means it. Without `at` the day is known and the time is not. */
export type Moment = {
  on: Temporal.PlainDate;
  at?: Temporal.PlainTime | undefined;
  timeZone: string;
  /** In the hour that autumn has twice: the later one. */
  occasion?: 'second' | undefined;
};

export type DraftStatus = 'scheduled' | 'cancelled' | 'postponed';

export type DraftPlace = {
  /** As the source writes it. */
  text: string;
  street?: string | undefined;
  postalCode?: string | undefined;
  locality?: string | undefined;
  lat?: number | undefined;
  lng?: number | undefined;
};

/** One date of one event as a foreign source tells it: read, cleaned, not yet matched with anything of ours. */
export type Draft = {
  /** The source's own name for this date; stable from run to run. */
  externalId: string;
  /** Shared by all dates of one event of the source. */
  eventKey: string;
  /** Where it stands in the file, for the report. */
  line: number;
  title: string;
  summary?: string | undefined;
  description?: string | undefined;
  start: Moment;
  /** Left out when the source does not say it; nobody guesses. */
  end?: Moment | undefined;
  /** An exhibition's first and last day, both inclusive. */
  run?: { from: Temporal.PlainDate; to: Temporal.PlainDate } | undefined;
  precision: 'minute' | 'day';
  allDay: boolean;
  status: DraftStatus;
  place?: DraftPlace | undefined;
  categories: string[];
  url?: string | undefined;
  languages?: string[] | undefined;
  price?: string | undefined;
  /** Who says so, where a source passes on what others say. */
  sourceName?: string | undefined;
  sequence?: number | undefined;
  contentHash: string;
};

/** Why a record did not go in. The kind is the key of its message. */
export type Reason =
  | { kind: 'no-title' }
  | { kind: 'no-date' }
  | { kind: 'date-not-understood'; text: string }
  | { kind: 'date-out-of-range'; text: string }
  | { kind: 'time-not-understood'; text: string }
  | { kind: 'time-does-not-exist'; local: string }
  | { kind: 'time-exists-twice'; local: string }
  | { kind: 'ends-before-it-starts' }
  | { kind: 'longer-than-a-day' }
  | { kind: 'unknown-zone'; zone: string }
  | { kind: 'private' }
  | { kind: 'duplicate' }
  | { kind: 'superseded' }
  | { kind: 'not-closed' }
  | { kind: 'line-too-long'; name: string }
  | { kind: 'too-many-records'; recordsMax: number }
  | { kind: 'too-many-dates'; datesMax: number }
  | { kind: 'rule-not-understood'; rule: string }
  | { kind: 'rule-too-fine'; frequency: string }
  | { kind: 'rule-too-slow' }
  | { kind: 'rule-without-dates' }
  | { kind: 'record-not-understood' }
  | { kind: 'event-shared' };

export type Refused = { line: number; externalId?: string | undefined; title?: string | undefined; reason: Reason };

/** What went in with less than the source said. */
export type Note = { line: number; externalId?: string | undefined; kind: NoteKind };
export type NoteKind =
  | 'not-utf8'
  | 'end-before-start'
  | 'dates-cut'
  | 'later-dates-unchanged'
  | 'zone-by-own-rules'
  | 'no-id'
  | 'several-times'
  | 'time-not-understood';

/** What reading a file gives: everything it holds, in one of three piles. */
export type Reading = { drafts: Draft[]; refused: Refused[]; notes: Note[] };
