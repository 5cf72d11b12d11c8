import type { FacetId } from '#modules/calendar/index.ts';

type FacetWords = { about: string; example: string };

/** What each facet asks for, and a value that shows it. Facets of pages and feeds alone are not here. */
export const facetWords: Partial<Record<FacetId, FacetWords>> = {
  wann: {
    about: 'A period that rolls on, or fixed days: 2026-12-04, 2026-12-04..2026-12-10, 2026-kw49, 2026-12.',
    example: 'weekend',
  },
  von: { about: 'First culture day; may lie in the past.', example: '2026-12-01' },
  bis: { about: 'Last culture day.', example: '2027-12-31' },
  tageszeit: { about: 'Time of day.', example: 'evening' },
  ab: { about: 'Starts at this time of day or later.', example: '19:30' },
  vor: { about: 'Starts before this time of day.', example: '22:00' },
  wochentag: { about: 'Day of the week.', example: 'fri' },
  sparte: { about: 'Genre, an id of /genres; a parent includes its children.', example: 'musik' },
  format: { about: 'Format, an id as in /facets.', example: 'konzert' },
  preis: { about: 'What it may cost.', example: 'free' },
  alter: { about: 'Suitable for this age.', example: '8' },
  publikum: { about: 'For whom.', example: 'family' },
  mit: {
    about: 'Access and services; all of them must hold. What nobody has stated never counts.',
    example: 'wheelchair',
  },
  sprache: { about: 'Language spoken, ISO 639; gsg is German Sign Language.', example: 'de' },
  setting: { about: 'Indoors or outdoors.', example: 'outdoors' },
  stadtteil: { about: 'Slug of a district.', example: '{district}' },
  ort: { about: 'Slug of a venue.', example: '{venue}' },
  akteur: { about: 'Slug of an institution.', example: '{institution}' },
  reihe: { about: 'Slug of a series.', example: '{series}' },
  plz: { about: 'Postcode.', example: '46571' },
  nahe: { about: 'Near a point: latitude,longitude.', example: '{centre}' },
  umkreis: { about: 'How many kilometres around near; 1 to 50.', example: '5' },
  szene: { about: 'How its organisers call themselves.', example: 'independent' },
  neu: { about: 'Published within the last week.', example: 'yes' },
  endet: { about: 'Runs that end within two weeks.', example: 'yes' },
  premiere: { about: 'Only first nights.', example: 'yes' },
  q: { about: 'A text, at most 200 characters; mistakes are forgiven.', example: 'orgel' },
  sortierung: { about: 'Order. Discover is the fair order, by a published rule.', example: 'new' },
  abgesagt: { about: 'Whether what was called off is told.', example: 'hide' },
  laufzeit: { about: 'With 1 every run that is on, once, at its first day.', example: '1' },
};
