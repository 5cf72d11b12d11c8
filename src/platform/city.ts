import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { config } from './config.ts';

const localized = z.object({ de: z.string().min(1), en: z.string().optional() });
const paragraphs = z.object({ de: z.array(z.string()), en: z.array(z.string()).optional() });
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);

/** The shape of `city.json`: all that makes this installation the portal of one place. */
export const cityShape = z.object({
  name: z.string().min(1),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  region: z.string(),
  federalState: z.string().regex(/^DE-[A-Z]{2}$/),
  timeZone: z.string().refine((zone) => isTimeZone(zone), 'is no IANA time zone'),
  /** The official municipality key (Amtlicher Gemeindeschlüssel), for catalogues of open data. */
  ags: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  boundingBox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  centre: z.tuple([z.number(), z.number()]).optional(),
  languages: z.array(z.enum(['de', 'en'])).min(1),
  tagline: localized.optional(),
  feedUidDomain: z.string().regex(/^[a-z0-9.-]+$/),
  imprint: z.object({
    operator: z.string(),
    address: z.array(z.string()),
    represented: z.string().optional(),
    email: z.email(),
    phone: z.string().optional(),
    responsible: z.string().optional(),
  }),
  contact: z.object({ email: z.email(), accessibilityEmail: z.email().optional() }).optional(),
  /** Under which name a catalogue of open data knows whoever delivers to it (dcatde:contributorID). */
  openData: z.object({ contributorId: z.url() }).optional(),
  texts: z.record(z.string(), z.union([paragraphs, localized])).optional(),
  cityPass: localized.optional(),
  colours: z
    .record(z.string().regex(/^[a-z0-9-]+$/), z.union([colour, z.object({ light: colour, dark: colour })]))
    .optional(),
});

export type City = z.output<typeof cityShape>;

function isTimeZone(zone: string) {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

let known: City | undefined;

/** The city this process serves, read once from its folder. */
export function city(): City {
  known ??= cityShape.parse(JSON.parse(readFileSync(join(config().cityFolder, 'city.json'), 'utf8')));
  return known;
}
