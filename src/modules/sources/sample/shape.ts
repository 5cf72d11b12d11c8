import { z } from 'zod';

/** The shape of a city's sample programme (cities/<name>/sample): what is on, told relative to the day of loading. */
const text = z.object({ de: z.string().min(1), en: z.string().optional() });
const clock = z.string().regex(/^\d{2}:\d{2}$/);
const weekday = z.enum(['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so']);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const offer = z.object({
  kind: z.enum(['frei', 'spende', 'festpreis', 'ermaessigt', 'solidarisch', 'kombi', 'abo_pass']),
  label: text.optional(),
  price: z.number().int().optional(),
  priceMin: z.number().int().optional(),
  priceMax: z.number().int().optional(),
  groups: z.array(z.string()).optional(),
  companionFree: z.boolean().optional(),
});

const accessService = z.object({
  type: z.string(),
  startsLocal: clock.optional(),
  meetingPoint: text.optional(),
  bookingUntil: z.string().optional(),
  bookingContact: z.string().optional(),
  note: text.optional(),
});

/** What one date may say differently from its event. */
const overrides = z.object({
  status: z.enum(['geplant', 'abgesagt', 'verschoben', 'verlegt', 'ort_verlegt', 'online_verlegt']).optional(),
  statusReason: text.optional(),
  previousVenue: slug.optional(),
  /** Where a rescheduled date stood first: days before or after the one it has now, and its time then. */
  previousDays: z.number().int().optional(),
  previousTime: clock.optional(),
  venue: slug.optional(),
  hall: slug.optional(),
  availability: z.enum(['frei', 'wenige', 'ausverkauft', 'warteliste', 'abendkasse', 'ohne_anmeldung']).optional(),
  attendance: z.enum(['vor_ort', 'online', 'hybrid']).optional(),
  registration: z.enum(['keine', 'erwuenscht', 'noetig']).optional(),
  onlineUrl: z.url().optional(),
  flags: z.array(z.string()).optional(),
  offers: z.array(offer).optional(),
  accessServices: z.array(accessService).optional(),
  accessOverrides: z.record(z.string(), z.enum(['yes', 'partly', 'no'])).optional(),
  setting: z.enum(['drinnen', 'draussen', 'beides']).optional(),
  childcare: z.boolean().optional(),
  time: clock.optional(),
  end: clock.optional(),
  doors: clock.optional(),
});

export const dateRule = overrides.extend({
  /** A weekday of the week that is so many weeks away. */
  weekday: weekday.optional(),
  week: z.number().int().optional(),
  /** Every week or every so many weeks on a weekday, from a week on. */
  every: weekday.optional(),
  from: z.number().int().optional(),
  count: z.number().int().max(60).optional(),
  interval: z.number().int().min(1).optional(),
  except: z.record(z.string(), overrides.extend({ skip: z.boolean().optional() })).optional(),
  /** So many days from today. */
  days: z.number().int().optional(),
  run: z.object({ from: z.number().int(), to: z.number().int() }).optional(),
  permanent: z.boolean().optional(),
});

export const sampleEvent = z.object({
  key: slug,
  title: text,
  subtitle: text.optional(),
  summary: text.optional(),
  description: text.optional(),
  scheduleKind: z.enum(['einzel', 'mehrere', 'laufzeit', 'kurs', 'dauerhaft']),
  genre: z.string(),
  genresSecondary: z.array(z.string()).optional(),
  format: z.string(),
  organisers: z.array(slug),
  coOrganisers: z.array(slug).optional(),
  venue: slug.optional(),
  hall: slug.optional(),
  attendance: overrides.shape.attendance,
  onlineUrl: overrides.shape.onlineUrl,
  registration: overrides.shape.registration,
  languages: z.array(z.string()).optional(),
  surtitles: z.array(z.string()).optional(),
  ageMin: z.number().int().optional(),
  ageMax: z.number().int().optional(),
  audience: z.array(z.string()).optional(),
  durationMinutes: z.number().int().optional(),
  hasInterval: z.boolean().optional(),
  contributors: z.array(z.object({ role: z.string(), name: z.string() })).optional(),
  offers: z.array(offer).optional(),
  accessServices: z.array(accessService).optional(),
  setting: overrides.shape.setting,
  weatherRule: z.string().optional(),
  notices: z.array(z.string()).optional(),
  series: z.array(slug).optional(),
  website: z.url().optional(),
  dates: z.array(dateRule).min(1),
});

const accessFact = z.object({
  value: z.enum(['yes', 'partly', 'no']),
  number: z.number().int().optional(),
  note: text.optional(),
  source: z.enum(['self', 'visit', 'certificate', 'osm', 'import']),
  statedOn: z.iso.date().optional(),
  statedDaysAgo: z.number().int().optional(),
});

const described = { summary: text.optional(), description: text.optional(), website: z.url().optional() };

export const sampleVenue = z.object({
  ...described,
  slug,
  name: z.string(),
  altNames: z.array(z.string()).optional(),
  kind: z.string(),
  streetAddress: z.string().optional(),
  addressNote: z.string().optional(),
  postalCode: z.string().optional(),
  locality: z.string().optional(),
  district: slug.optional(),
  lat: z.number(),
  lng: z.number(),
  phone: z.string().optional(),
  email: z.email().optional(),
  halls: z.array(z.object({ slug, name: z.string(), seats: z.number().int().optional() })).optional(),
  access: z.record(z.string(), accessFact).optional(),
  transit: z.string().optional(),
});

export const sampleInstitution = z.object({
  ...described,
  slug,
  name: z.string(),
  shortName: z.string().optional(),
  kind: z.string(),
  scene: z.enum(['institutionell', 'frei', 'ehrenamtlich', 'privatwirtschaftlich']),
  district: slug.optional(),
  homeVenue: slug.optional(),
  genres: z.array(z.string()),
  email: z.email().optional(),
  phone: z.string().optional(),
  foundedYear: z.number().int().optional(),
});

export const sampleSeries = z.object({
  ...described,
  slug,
  title: text,
  kind: z.string(),
  edition: z.string().optional(),
  organisers: z.array(slug),
});

export type SampleEvent = z.output<typeof sampleEvent>;
export type SampleVenue = z.output<typeof sampleVenue>;
export type DateRule = z.output<typeof dateRule>;
