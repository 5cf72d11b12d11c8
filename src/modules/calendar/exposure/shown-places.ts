import type { OccurrenceView } from '../views.ts';
import { type Bucket, bucketOf } from './buckets.ts';

/** One who stood in one band of positions, and how often. */
export type ShownPlaces = { organiser: string; bucket: Bucket; shown: number };

/** More places than this are on no page; a text that says more is cut. */
const placesMax = 200;

/** Who answers for a date, in the terms of the calendar's lines: all its organisers, or its venue where none is named. */
export function organisersOf({ organisers, place }: Pick<OccurrenceView, 'organisers' | 'place'>): string[] {
  if (organisers.length > 0) return organisers.map(({ slug }) => `akteur:${slug}`);
  return place ? [`ort:${place.slug}`] : [];
}

/** What a page shows, as one short line for whoever counts sent pages: the places before it, then who stands on each. */
export const shownText = (views: readonly Pick<OccurrenceView, 'organisers' | 'place'>[], placesBefore = 0): string =>
  [placesBefore, ...views.map((view) => organisersOf(view).join(',') || '-')].join(' ');

/** Reads such a line, `times` sent; what stands in no place of it counts for nothing. */
export function placesIn(text: string, times: number): ShownPlaces[] {
  const [before = '0', ...places] = text.split(' ').slice(0, placesMax);
  return places.flatMap((who, at) =>
    who
      .split(',')
      .filter((organiser) => /^(?:akteur|ort):[a-z0-9-]+$/.test(organiser))
      .map((organiser) => ({ organiser, bucket: bucketOf(Number(before) + at + 1), shown: times })),
  );
}
