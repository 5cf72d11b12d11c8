import { slugOf } from '#kernel/slug.ts';
import type { EventContent, OccurrenceDraft } from './drafts.ts';
import type { OccurrenceTimes } from './occurrence-times.ts';

/** The columns of an event's content; every one is named, so that a revision leaves nothing old behind. */
export const eventValues = (content: EventContent) => ({
  slug: slugOf(content.title.de) || 'termin',
  title: content.title,
  subtitle: content.subtitle ?? null,
  summary: content.summary ?? null,
  description: content.description ?? null,
  scheduleKind: content.scheduleKind,
  genre: content.genre ?? null,
  genresSecondary: content.genresSecondary ?? [],
  genreConfidence: content.genreConfidence ?? null,
  format: content.format ?? null,
  languages: content.languages ?? [],
  surtitles: content.surtitles ?? [],
  withoutWords: content.withoutWords ?? false,
  ageMin: content.ageMin ?? null,
  ageMax: content.ageMax ?? null,
  audience: content.audience ?? [],
  durationMinutes: content.durationMinutes ?? null,
  hasInterval: content.hasInterval ?? null,
  contributors: content.contributors ?? [],
  notices: content.notices ?? [],
  offers: content.offers ?? null,
  accessServices: content.accessServices ?? null,
  setting: content.setting ?? null,
  weatherRule: content.weatherRule ?? null,
  website: content.website ?? null,
  sourceName: content.sourceName ?? null,
  sourceUrl: content.sourceUrl ?? null,
});

/** The columns of a date, with the times its wall clock means. */
export const occurrenceValues = (draft: OccurrenceDraft, times: OccurrenceTimes) => ({
  ...times,
  timeZone: draft.timeZone,
  precision: draft.precision,
  run: draft.run,
  venueId: draft.venueId ?? null,
  hallId: draft.hallId ?? null,
  onlineUrl: draft.onlineUrl ?? null,
  doorsLocal: draft.doorsLocal ?? null,
  status: draft.status ?? ('geplant' as const),
  statusReason: draft.statusReason ?? null,
  availability: draft.availability ?? null,
  attendance: draft.attendance ?? ('vor_ort' as const),
  registration: draft.registration ?? null,
  setting: draft.setting ?? null,
  flags: draft.flags ?? [],
  offers: draft.offers ?? null,
  accessServices: draft.accessServices ?? null,
  accessOverrides: draft.accessOverrides ?? null,
  childcare: draft.childcare ?? false,
});
