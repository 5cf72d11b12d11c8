import { inLocale, type Locale } from '#kernel/words.ts';
import { findGenre, type ListedLine, type OccurrenceView, parentGenre, priceWords } from '#modules/calendar/index.ts';

import type { OccurrenceView as LineView } from '#modules/calendar/ui/occurrence-view.ts';
import { findDistrict } from '#modules/venues/index.ts';
import { pathOf } from '../path-of.ts';
import { refOf } from '../ref.ts';
import { accessMarks } from './access.ts';
import { posterPath } from './poster-path.ts';
import type { Reader } from './reader.ts';
import { statusOf } from './status.ts';
import { whenOfLine } from './when.ts';

export const occurrencePath = (view: OccurrenceView, locale: Locale) =>
  pathOf('occurrence', { ref: refOf(view.event.slug, view.publicId) }, locale);

export const genreView = (id: string | undefined, locale: Locale) => {
  const genre = id ? findGenre(parentGenre(id)) : undefined;
  return genre && { id: genre.id, name: inLocale(genre.short ?? genre.label, locale) };
};

/** "Haus am Fluss, Kleiner Saal, Hafen". */
export function placeWords(view: OccurrenceView, { say }: Reader): string {
  const { place } = view;
  if (!place) return view.attendance === 'vor_ort' ? say('page.place.open') : say('page.place.online');
  const district = place.district ? findDistrict(place.district)?.name : undefined;
  const town = district ?? place.locality;
  return [place.name, place.hall, town && !place.name.includes(town) ? town : undefined].filter(Boolean).join(', ');
}

type Hung = {
  role?: ListedLine['role'];
  withDay?: boolean;
  poster: 'klein' | 'karte';
  /** "0,8 km", where a list is sorted by it. */
  distance?: string | undefined;
};

/** One date as cards and rows show it. */
export function lineView(
  view: OccurrenceView,
  reader: Reader,
  { role = 'date', withDay = false, poster, distance }: Hung,
): LineView {
  const status = statusOf(view, reader);
  const cancelled = status?.kind === 'cancelled';
  return {
    href: occurrencePath(view, reader.locale),
    title: inLocale(view.event.title, reader.locale),
    poster: posterPath(view, poster, reader.locale),
    when: whenOfLine(view, role, withDay, reader),
    dateTime: view.startsIso,
    place: distance ? `${placeWords(view, reader)} · ${distance}` : placeWords(view, reader),
    formerPlace: view.status === 'ort_verlegt' ? view.previousPlace : undefined,
    genre: genreView(view.event.genre, reader.locale),
    status,
    price: cancelled ? undefined : (availabilityWords(view, reader) ?? priceWords(view.offers, reader.locale)),
    remark: cancelled ? view.statusReason && inLocale(view.statusReason, reader.locale) : undefined,
    access: cancelled ? undefined : accessMarks(view.access, reader),
  };
}

const availabilityWords = (view: OccurrenceView, { say }: Reader) =>
  view.availability === 'ausverkauft' ? say('page.availability.ausverkauft') : undefined;
