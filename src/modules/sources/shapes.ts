/** What is kept of a date as its source told it: enough to tell it again when its event is written anew. */
export type StoredDate = {
  line: number;
  title: string;
  starts: string;
  ends?: string | undefined;
  timeZone: string;
  occasion?: 'second' | undefined;
  precision: 'minute' | 'day';
  run: boolean;
  online: boolean;
  status: 'scheduled' | 'cancelled' | 'postponed';
  /** The place as written, so that a place that is written as before is not looked up again. */
  place: string;
};

export type SourceKind = 'ical' | 'table';
