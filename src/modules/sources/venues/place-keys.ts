import { slugOf } from '#kernel/slug.ts';
import type { Place } from './read-place.ts';

/** The parts of a place in a spelling in which they can be compared. */
export type PlaceKeys = { name: string; street: string; locality: string };

const meaningless = /\b(?:e-?v|gmbh(?:-co-kg)?|gemeinnuetzige|ggmbh|kg|ug)\b/g;

export const keysOf = (place: Place): PlaceKeys => {
  const locality = slugOf(place.locality ?? '', 100);
  return { name: nameKey(place.name, locality), street: streetKey(place.street ?? ''), locality };
};

/** "Rathaus Raesfeld" in Raesfeld is the Rathaus; "St. Agatha" is Sankt Agatha; hyphens part nothing. */
export function nameKey(name: string, locality: string): string {
  const plain = slugOf(inFull(name), 200)
    .replaceAll(meaningless, '')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (locality === '' || plain === locality) return plain.replaceAll('-', '');
  const bare = plain.replace(new RegExp(`^${locality}-|-(?:in-)?${locality}$`), '');
  return (bare || plain).replaceAll('-', '');
}

const shortForms: [RegExp, string][] = [
  [/\bst\./gi, 'sankt '],
  [/\bev\.(?!\s?v)/gi, 'evangelische '],
  [/\bkath\./gi, 'katholische '],
  [/[&+]/g, ' und '],
];

const inFull = (name: string) => shortForms.reduce((text, [short, full]) => text.replaceAll(short, full), name);

const streetKey = (street: string) =>
  slugOf(street.replaceAll(/str(?:aße|asse)\b/gi, 'str').replaceAll(/str\.?(?=\s|$)/gi, 'str'), 100).replaceAll(
    '-',
    '',
  );

/** A town, and a part of that same town, may be the same place; two parts of it are not. */
export const sameLocality = (a: string, b: string) => a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
