import { createHash } from 'node:crypto';
import type { Id, InstitutionId, PublicId, VenueId } from '#kernel/ids.ts';
import { readPublicId } from '#kernel/ids.ts';
import { cultureDateOf } from '#kernel/time.ts';
import type { AccessService, Announced, EventDraft, OccurrenceDraft } from '#modules/calendar/index.ts';
import { type PlacedDate, placeDates, timesOf } from './place-dates.ts';
import type { SampleEvent } from './shape.ts';

/** What the sample's slugs became when it was loaded. */
export type Known = {
  venues: ReadonlyMap<string, { id: VenueId; halls: ReadonlyMap<string, Id<'hall'>> }>;
  institutions: ReadonlyMap<string, InstitutionId>;
  series: ReadonlyMap<string, Id<'series'>>;
};

/** A public id that follows from a name, so that loading twice finds what is there. */
export function publicIdOf(name: string): PublicId {
  const digits = BigInt(`0x${createHash('sha256').update(`sample ${name}`).digest('hex').slice(0, 16)}`) % 32n ** 8n;
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  const text = Array.from({ length: 8 }, (_, place) => alphabet[Number((digits / 32n ** BigInt(place)) % 32n)]).join(
    '',
  );
  const id = readPublicId(text);
  if (!id) throw new Error(`${text} is no public id`);
  return id;
}

const required = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`The sample names ${what}, which is not in it`);
  return value;
};

function occurrenceDraft(event: SampleEvent, date: PlacedDate, known: Known, timeZone: string): OccurrenceDraft {
  const { says } = date;
  const slug = says.venue ?? event.venue;
  const venue = slug ? required(known.venues.get(slug), `the venue ${slug}`) : undefined;
  const hall = says.hall ?? (says.venue ? undefined : event.hall);
  const times = timesOf(date);
  const earlier = says.previousDays !== undefined || says.previousTime !== undefined;
  return {
    publicId: publicIdOf(`${event.key} ${date.day} ${says.time ?? ''}`),
    ...times,
    timeZone,
    run: date.run,
    venueId: venue?.id,
    hallId: hall && venue ? required(venue.halls.get(hall), `the hall ${hall} of ${slug}`) : undefined,
    doorsLocal: says.doors ? date.day.toPlainDateTime(says.doors) : undefined,
    status: says.status,
    statusReason: says.statusReason,
    previousStartsLocal: earlier
      ? date.day.add({ days: says.previousDays ?? 0 }).toPlainDateTime(says.previousTime ?? says.time ?? '20:00')
      : undefined,
    previousVenueId: says.previousVenue
      ? required(known.venues.get(says.previousVenue), `the venue ${says.previousVenue}`).id
      : undefined,
    availability: says.availability,
    attendance: says.attendance ?? event.attendance,
    onlineUrl: says.onlineUrl ?? event.onlineUrl,
    registration: says.registration ?? event.registration,
    setting: says.setting,
    flags: says.flags,
    offers: says.offers,
    accessServices: says.accessServices satisfies AccessService[] | undefined,
    accessOverrides: says.accessOverrides,
    childcare: says.childcare,
  };
}

/** The dates of an event as they are seen from today. */
export const datesOf = (
  event: SampleEvent,
  today: Temporal.PlainDate,
  known: Known,
  timeZone: string,
): OccurrenceDraft[] => {
  const drafts = event.dates
    .flatMap((rule) => placeDates(rule, today))
    .map((date) => occurrenceDraft(event, date, known, timeZone));
  return [...new Map(drafts.map((draft) => [draft.publicId, draft])).values()];
};

/**
 * The dates that keep an event going when the days move on. What recurs goes on behind its last date; single dates come
 * again, all together, when the last of them is over, and so do exhibitions: the town stays as full as it was.
 */
export function datesToCome(
  event: SampleEvent,
  { last, runAhead }: Announced,
  today: Temporal.PlainDate,
  known: Known,
  timeZone: string,
) {
  const recurs = event.dates.some((rule) => rule.every);
  const over = !last || Temporal.PlainDate.compare(last.toPlainDate(), today) < 0;
  return datesOf(event, today, known, timeZone).filter((date) => {
    if (date.run) return !runAhead;
    const ahead = Temporal.PlainDate.compare(date.startsLocal.toPlainDate(), today) >= 0;
    return ahead && (over || (recurs && last && Temporal.PlainDateTime.compare(date.startsLocal, last) > 0));
  });
}

/** An event of the sample as a draft for the calendar. */
export function eventDraft(event: SampleEvent, now: Temporal.Instant, known: Known, timeZone: string): EventDraft {
  const institution = (slug: string) => required(known.institutions.get(slug), `the institution ${slug}`);
  const languages = event.languages ?? [];
  const publicId = publicIdOf(event.key);
  // As if somebody had posted a few of them every day of the last two months.
  const hoursAgo = (publicId.charCodeAt(0) * 37 + publicId.charCodeAt(1) * 11 + publicId.charCodeAt(2)) % (60 * 24);
  return {
    publicId,
    firstPublishedAt: now.subtract({ hours: hoursAgo }),
    title: event.title,
    subtitle: event.subtitle,
    summary: event.summary,
    description: event.description,
    scheduleKind: event.scheduleKind,
    genre: event.genre,
    genresSecondary: event.genresSecondary,
    format: event.format,
    languages: languages.filter((language) => language !== 'ohne'),
    withoutWords: languages.includes('ohne'),
    surtitles: event.surtitles,
    ageMin: event.ageMin,
    ageMax: event.ageMax,
    audience: event.audience,
    durationMinutes: event.durationMinutes,
    hasInterval: event.hasInterval,
    contributors: event.contributors,
    notices: event.notices,
    offers: event.offers,
    accessServices: event.accessServices,
    setting: event.setting,
    weatherRule: event.weatherRule,
    website: event.website,
    organisers: [
      ...event.organisers.map((slug) => ({ id: institution(slug), role: 'organiser' as const })),
      ...(event.coOrganisers ?? []).map((slug) => ({ id: institution(slug), role: 'co-organiser' as const })),
    ],
    seriesIds: event.series?.map((slug) => required(known.series.get(slug), `the series ${slug}`)),
    occurrences: datesOf(event, cultureDateOf(now, timeZone), known, timeZone),
  };
}
