import { type SQL, sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
} from 'drizzle-orm/pg-core';
import { institutions } from '#modules/institutions/schema.ts';
import { halls, venues } from '#modules/venues/schema.ts';
import { bookkeeping, idOf, instant, localizedText, plainDate, publicId, wallTime } from '#platform/columns.ts';
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

/** What happens. When and where is told by its occurrences. */
export const events = pgTable(
  'events',
  {
    id: idOf('event').primaryKey().default(sql`uuidv7()`),
    publicId: publicId(),
    slug: text().notNull(),
    title: localizedText().notNull(),
    subtitle: localizedText(),
    summary: localizedText(),
    description: localizedText(),
    scheduleKind: text().notNull().$type<ScheduleKind>().default('einzel'),
    genre: text(),
    genresSecondary: text().array().notNull().default([]),
    genreConfidence: real(),
    format: text(),
    languages: text().array().notNull().default([]),
    surtitles: text().array().notNull().default([]),
    withoutWords: boolean().notNull().default(false),
    ageMin: integer(),
    ageMax: integer(),
    audience: text().array().notNull().default([]),
    durationMinutes: integer(),
    hasInterval: boolean(),
    contributors: jsonb().$type<Contributor[]>().notNull().default([]),
    notices: text().array().notNull().default([]),
    offers: jsonb().$type<Offer[]>(),
    accessServices: jsonb().$type<AccessService[]>(),
    setting: text().$type<Setting>(),
    weatherRule: text(),
    website: text(),
    sourceName: text(),
    sourceUrl: text(),
    sourceReadAt: instant(),
    editorialStatus: text().notNull().$type<'entwurf' | 'veroeffentlicht' | 'archiviert'>().default('veroeffentlicht'),
    firstPublishedAt: instant().notNull(),
    mergedIntoId: idOf('event').references((): AnyPgColumn => events.id),
    deletedAt: instant(),
    ...bookkeeping(),
  },
  (event) => [
    check('event_has_a_title', sql`length(${event.title}->>'de') between 1 and 300`),
    check('event_is_not_merged_into_itself', sql`${event.mergedIntoId} <> ${event.id}`),
    check(
      'event_ages_are_in_order',
      sql`${event.ageMin} between 0 and 120 and (${event.ageMax} is null or ${event.ageMax} >= ${event.ageMin})`,
    ),
  ],
);

export const eventInstitutions = pgTable(
  'event_institutions',
  {
    eventId: idOf('event')
      .notNull()
      .references(() => events.id),
    institutionId: idOf('institution')
      .notNull()
      .references(() => institutions.id),
    role: text().notNull().$type<'organiser' | 'co-organiser' | 'funder'>(),
    position: integer().notNull().default(0),
  },
  (link) => [primaryKey({ columns: [link.eventId, link.institutionId] }), index().on(link.institutionId)],
);

/** Festivals, seasons, tours: events that belong together. */
export const series = pgTable('series', {
  id: idOf('series').primaryKey().default(sql`uuidv7()`),
  publicId: publicId(),
  slug: text().notNull().unique(),
  title: localizedText().notNull(),
  kind: text().notNull().default('reihe'),
  edition: text(),
  summary: localizedText(),
  description: localizedText(),
  website: text(),
  deletedAt: instant(),
  ...bookkeeping(),
});

export const seriesInstitutions = pgTable(
  'series_institutions',
  {
    seriesId: idOf('series')
      .notNull()
      .references(() => series.id),
    institutionId: idOf('institution')
      .notNull()
      .references(() => institutions.id),
  },
  (link) => [primaryKey({ columns: [link.seriesId, link.institutionId] })],
);

export const eventSeries = pgTable(
  'event_series',
  {
    eventId: idOf('event')
      .notNull()
      .references(() => events.id),
    seriesId: idOf('series')
      .notNull()
      .references(() => series.id),
  },
  (link) => [primaryKey({ columns: [link.eventId, link.seriesId] }), index().on(link.seriesId)],
);

/**
 * When and where: the public unit. Wall time and zone are what people agreed on; the instants follow from them.
 * A run (exhibition, permanent offer) is one occurrence from its first to its last day; no last day means open end.
 */
export const occurrences = pgTable(
  'occurrences',
  {
    id: idOf('occurrence').primaryKey().default(sql`uuidv7()`),
    publicId: publicId(),
    eventId: idOf('event')
      .notNull()
      .references(() => events.id),
    venueId: idOf('venue').references(() => venues.id),
    hallId: idOf('hall').references(() => halls.id),
    onlineUrl: text(),
    timeZone: text().notNull(),
    startsLocal: wallTime().notNull(),
    endsLocal: wallTime(),
    startsAt: instant().notNull(),
    endsAt: instant(),
    doorsLocal: wallTime(),
    precision: text().notNull().$type<Precision>().default('minute'),
    run: boolean().notNull().default(false),
    cultureDate: plainDate()
      .notNull()
      .generatedAlwaysAs(
        (): SQL =>
          sql`case when ${occurrences.precision} = 'day' then ${occurrences.startsLocal}::date else (${occurrences.startsLocal} - interval '5 hours')::date end`,
      ),
    status: text().notNull().$type<OccurrenceStatus>().default('geplant'),
    statusReason: localizedText(),
    statusChangedAt: instant(),
    availability: text().$type<Availability>(),
    attendance: text().notNull().$type<Attendance>().default('vor_ort'),
    registration: text().$type<Registration>(),
    setting: text().$type<Setting>(),
    flags: text().array().notNull().default([]),
    offers: jsonb().$type<Offer[]>(),
    accessServices: jsonb().$type<AccessService[]>(),
    accessOverrides: jsonb().$type<AccessOverrides>(),
    childcare: boolean().notNull().default(false),
    confirmedOn: plainDate(),
    icalSequence: integer().notNull().default(0),
    changedAt: instant().notNull(),
    deletedAt: instant(),
    ...bookkeeping(),
  },
  (occurrence) => [
    index().on(occurrence.eventId, occurrence.startsAt),
    index().on(occurrence.venueId),
    index().on(occurrence.cultureDate),
    check(
      'occurrence_ends_after_it_starts',
      sql`${occurrence.endsAt} is null or ${occurrence.endsAt} > ${occurrence.startsAt} or (${occurrence.run} and ${occurrence.endsAt} >= ${occurrence.startsAt})`,
    ),
    check(
      'occurrence_is_a_day_or_a_run',
      sql`${occurrence.run} or ${occurrence.endsAt} is null or ${occurrence.endsAt} <= ${occurrence.startsAt} + interval '36 hours'`,
    ),
    check('run_is_told_in_days', sql`not ${occurrence.run} or ${occurrence.precision} = 'day'`),
  ],
);

/** What became of a date: who cancelled, moved or postponed it, when, and what it was before. Never rewritten. */
export const occurrenceChanges = pgTable(
  'occurrence_changes',
  {
    id: idOf('occurrence-change').primaryKey().default(sql`uuidv7()`),
    occurrenceId: idOf('occurrence')
      .notNull()
      .references(() => occurrences.id),
    kind: text().notNull().$type<'cancelled' | 'rescheduled' | 'postponed' | 'moved' | 'deleted' | 'confirmed'>(),
    previousStartsLocal: wallTime(),
    previousVenueId: idOf('venue').references(() => venues.id),
    reason: localizedText(),
    changedAt: instant().notNull(),
    changedBy: text().notNull(),
  },
  (change) => [index().on(change.occurrenceId, change.changedAt), index().on(change.changedAt)],
);

export type Event = typeof events.$inferSelect;
export type Occurrence = typeof occurrences.$inferSelect;
export type Series = typeof series.$inferSelect;
export type OccurrenceChange = typeof occurrenceChanges.$inferSelect;
