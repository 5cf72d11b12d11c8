import { isSlug } from '#kernel/slug.ts';
import { findFormat, findGenre } from '../vocabulary/genres.ts';
import { readPeriodValue } from './period-values.ts';
import * as values from './values.ts';

/** A value's names: German (also how it is stored and how terms are written) and English. */
export type Named = readonly [de: string, en: string];

/**
 * One thing a filter can ask for. `read` gives the stored value of what somebody wrote, or nothing when nobody knows it.
 * `terms` says under which prefix calendar_entries know it; a facet without terms is answered by numbers (filter/narrow.ts).
 */
export type Facet = {
  de: string;
  en: string;
  read: (text: string) => string | undefined;
  named?: readonly Named[];
  terms?: true;
  /** Repeated values must all hold instead of any of them. */
  all?: true;
  /** Only one value makes sense; the last one written counts. */
  single?: true;
  fallback?: string;
};

const oneOf = (named: readonly Named[]) => {
  const byName = new Map(
    named.flatMap(
      ([de, en]) =>
        [
          [de, de],
          [en, de],
        ] as const,
    ),
  );
  return { named, read: (text: string) => byName.get(text) };
};
const slug = { read: (text: string) => (isSlug(text) ? text : undefined), terms: true } as const;
const whole = (low: number, high: number) => (text: string) =>
  /^\d{1,4}$/.test(text) && Number(text) >= low && Number(text) <= high ? String(Number(text)) : undefined;
const yes = oneOf([['ja', 'yes']]);
const date = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? readPeriodValue(text) : undefined);
const time = (text: string) => (/^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : undefined);
const point = (text: string) => {
  const [, lat, lon] = /^(-?\d{1,2}(?:\.\d{1,7})?),(-?\d{1,3}(?:\.\d{1,7})?)$/.exec(text) ?? [];
  return lat && lon && Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180
    ? `${Number(lat)},${Number(lon)}`
    : undefined;
};
const words = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200)
    .toWellFormed()
    .trim() || undefined;

const when = oneOf(values.when);

/** Every facet of the portal. A new one is one entry here, and a term where calendar_entries are made. */
export const facets = {
  wann: { de: 'wann', en: 'when', named: values.when, read: (text) => when.read(text) ?? readPeriodValue(text) },
  von: { de: 'von', en: 'from', single: true, read: date },
  bis: { de: 'bis', en: 'to', single: true, read: date },
  tageszeit: { de: 'tageszeit', en: 'daypart', terms: true, ...oneOf(values.daypart) },
  ab: { de: 'ab', en: 'after', single: true, read: time },
  vor: { de: 'vor', en: 'before', single: true, read: time },
  wochentag: { de: 'wochentag', en: 'weekday', terms: true, ...oneOf(values.weekday) },
  sparte: { de: 'sparte', en: 'genre', terms: true, read: (text) => findGenre(text)?.id },
  format: { de: 'format', en: 'format', terms: true, read: (text) => findFormat(text)?.id },
  preis: { de: 'preis', en: 'price', terms: true, ...oneOf(values.price) },
  alter: { de: 'alter', en: 'age', single: true, read: whole(0, 120) },
  publikum: { de: 'publikum', en: 'audience', terms: true, ...oneOf(values.audience) },
  mit: { de: 'mit', en: 'with', terms: true, all: true, ...oneOf(values.access) },
  sprache: {
    de: 'sprache',
    en: 'language',
    terms: true,
    named: [['ohne', 'none']],
    read: (text) => (text === 'none' ? 'ohne' : text === 'ohne' || /^[a-z]{2,3}$/.test(text) ? text : undefined),
  },
  setting: { de: 'setting', en: 'setting', terms: true, ...oneOf(values.setting) },
  stadtteil: { de: 'stadtteil', en: 'district', ...slug },
  ort: { de: 'ort', en: 'venue', ...slug },
  akteur: { de: 'akteur', en: 'institution', ...slug },
  reihe: { de: 'reihe', en: 'series', ...slug },
  plz: { de: 'plz', en: 'postcode', terms: true, read: (text) => (/^\d{5}$/.test(text) ? text : undefined) },
  nahe: { de: 'nahe', en: 'near', single: true, read: point },
  umkreis: { de: 'umkreis', en: 'radius', single: true, read: whole(1, 50) },
  szene: { de: 'szene', en: 'scene', terms: true, ...oneOf(values.scene) },
  neu: { de: 'neu', en: 'new', single: true, ...yes },
  endet: { de: 'endet', en: 'ending', single: true, ...yes },
  premiere: { de: 'premiere', en: 'premiere', terms: true, ...yes },
  q: { de: 'q', en: 'q', single: true, read: words },
  sortierung: { de: 'sortierung', en: 'sort', single: true, fallback: 'beginn', ...oneOf(values.order) },
  seite: { de: 'seite', en: 'page', single: true, fallback: '1', read: whole(1, 9999) },
  abgesagt: { de: 'abgesagt', en: 'cancelled', single: true, fallback: 'zeigen', ...oneOf(values.cancelled) },
  laufzeit: { de: 'laufzeit', en: 'runs', single: true, read: (text) => (text === '1' ? '1' : undefined) },
  feed: { de: 'feed', en: 'feed', single: true, fallback: 'neu', ...oneOf(values.feed) },
} satisfies Record<string, Facet>;

export type FacetId = keyof typeof facets;

/** What a person asks for: stored values by facet, sorted; nothing asked is the empty filter. */
export type Filter = { readonly [F in FacetId]?: readonly string[] };

export const facetIds = Object.keys(facets) as FacetId[];
export const facetOf = (id: FacetId): Facet => facets[id];

const byName = new Map(
  facetIds.flatMap(
    (id) =>
      [
        [facets[id].de, id],
        [facets[id].en, id],
      ] as const,
  ),
);

/** The facet somebody means by a name, in either language. */
export const facetNamed = (name: string): FacetId | undefined => byName.get(name);
