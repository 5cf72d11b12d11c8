import type { LocalizedText } from '#kernel/words.ts';

/** Values the calendar stores as text or JSON; the vocabulary ids are data and stay as they are (German). */
export const scheduleKinds = ['einzel', 'mehrere', 'laufzeit', 'kurs', 'dauerhaft'] as const;
export type ScheduleKind = (typeof scheduleKinds)[number];

export const occurrenceStatuses = [
  'geplant',
  'abgesagt',
  'verschoben',
  'verlegt',
  'ort_verlegt',
  'online_verlegt',
] as const;
export type OccurrenceStatus = (typeof occurrenceStatuses)[number];

export const precisions = ['minute', 'day'] as const;
export type Precision = (typeof precisions)[number];

export const settings = ['drinnen', 'draussen', 'beides'] as const;
export type Setting = (typeof settings)[number];

export const attendances = ['vor_ort', 'online', 'hybrid'] as const;
export type Attendance = (typeof attendances)[number];

export const availabilities = ['frei', 'wenige', 'ausverkauft', 'warteliste', 'abendkasse', 'ohne_anmeldung'] as const;
export type Availability = (typeof availabilities)[number];

export const registrations = ['keine', 'erwuenscht', 'noetig'] as const;
export type Registration = (typeof registrations)[number];

export type OfferKind = 'frei' | 'spende' | 'festpreis' | 'ermaessigt' | 'solidarisch' | 'kombi' | 'abo_pass';

/** What a visit costs, in cents. */
export type Offer = {
  kind: OfferKind;
  label?: LocalizedText | undefined;
  price?: number | undefined;
  priceMin?: number | undefined;
  priceMax?: number | undefined;
  groups?: string[] | undefined;
  companionFree?: boolean | undefined;
  url?: string | undefined;
};

/** A service on one date, with a time of its own where it has one ("17:30", local). */
export type AccessService = {
  type: string;
  startsLocal?: string | undefined;
  meetingPoint?: LocalizedText | undefined;
  bookingUntil?: string | undefined;
  bookingContact?: string | undefined;
  note?: LocalizedText | undefined;
};

export type Contributor = { role: string; name: string };

/** What one date knows better than its venue: side entrance closed, hall moved to the cellar. */
export type AccessOverrides = Record<string, 'yes' | 'partly' | 'no'>;
