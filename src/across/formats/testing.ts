import fc from 'fast-check';
import { newId, readPublicId } from '#kernel/ids.ts';
import type { OccurrenceDetail, OccurrenceView, PlaceView } from '#modules/calendar/index.ts';
import type { ListOf } from './form.ts';
import { linesOf } from './lines-of.ts';

const zone = 'Europe/Berlin';
const instant = (text: string) => Temporal.Instant.from(text);

export const kulturkutter: PlaceView = {
  name: 'Kulturkutter',
  slug: 'kulturkutter',
  hall: 'Großer Saal',
  streetAddress: 'Hafenstraße 12',
  postalCode: '44894',
  locality: 'Wesselheim',
  district: 'hafen',
  latitude: 51.47,
  longitude: 7.32,
};

type Wanted = Partial<Omit<OccurrenceDetail, 'event' | 'publicId' | 'startsLocal' | 'endsLocal'>> & {
  publicId?: string;
  starts?: string;
  ends?: string | undefined;
  event?: Partial<OccurrenceView['event']>;
};

/** A concert on a Friday at eight, with whatever the test says otherwise. */
export function anOccurrence(wanted: Wanted = {}): OccurrenceDetail {
  const { publicId = '7K3M9Q2X', starts = '2026-12-04T20:00', ends, event, ...rest } = wanted;
  const startsLocal = Temporal.PlainDateTime.from(starts);
  const endsLocal = ends ? Temporal.PlainDateTime.from(ends) : undefined;
  const id = readPublicId(publicId);
  if (!id) throw new Error(`${publicId} is no public id`);
  return {
    id: newId('occurrence'),
    publicId: id,
    event: {
      id: newId('event'),
      publicId: id,
      slug: 'nachtfahrt',
      title: { de: 'Nachtfahrt', en: 'Night passage' },
      summary: { de: 'Lieder über Häfen, Züge und das Heimkommen.' },
      genre: 'musik.jazz',
      genresSecondary: [],
      format: 'konzert',
      permanent: false,
      ...event,
    },
    timeZone: zone,
    startsLocal,
    endsLocal,
    startsAt: startsLocal.toZonedDateTime(zone).toInstant(),
    startsIso: startsLocal.toZonedDateTime(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' }),
    endsAt: endsLocal?.toZonedDateTime(zone).toInstant(),
    precision: 'minute',
    run: false,
    cultureDate: startsLocal.toPlainDate(),
    status: 'geplant',
    place: kulturkutter,
    attendance: 'vor_ort',
    flags: [],
    offers: [
      { kind: 'festpreis', price: 1200 },
      { kind: 'ermaessigt', price: 800 },
    ],
    access: { wheelchair: 'yes', loop: undefined, sign: false },
    organisers: [{ name: 'Haus am Fluss', slug: 'haus-am-fluss' }],
    sequence: 2,
    changedAt: instant('2026-11-18T09:30:15Z'),
    publishedAt: instant('2026-10-01T08:00:00Z'),
    languages: [],
    surtitles: [],
    withoutWords: false,
    audience: [],
    contributors: [],
    notices: [],
    childcare: false,
    accessFacts: [],
    accessServices: [],
    series: [],
    previousStarts: [],
    datesOfEvent: 1,
    ...rest,
  };
}

/** An exhibition from the first to the last of December. */
export const anExhibition = (wanted: Wanted = {}) =>
  anOccurrence({
    publicId: '2B4D6F8H',
    starts: '2026-12-01T00:00',
    ends: '2026-12-31T00:00',
    run: true,
    precision: 'day',
    ...wanted,
    event: { slug: 'flusslicht', title: { de: 'Flusslicht' }, genre: 'kunst', format: 'ausstellung', ...wanted.event },
  });

/** Dates on both sides of summer time, one in its doubled hour, one without a time, and a run. */
export const summerAndWinter = () => [
  anOccurrence({ ends: '2026-12-04T22:15' }),
  anOccurrence({ publicId: '11111111', starts: '2026-07-04T23:30' }),
  anOccurrence({ publicId: '22222222', starts: '2026-10-25T02:30' }),
  anOccurrence({ publicId: '33333333', starts: '2026-12-09T00:00', precision: 'day' }),
  anExhibition(),
];

/** The list that holds these dates, as a page would hand it over. */
export const aList = (views: readonly OccurrenceView[], wanted: Partial<ListOf> = {}): ListOf => ({
  title: 'Alle Termine',
  locale: 'de',
  url: 'https://kultur.example/termine',
  feedUrl: 'https://kultur.example/termine.ics',
  urlOf: (view) => `https://kultur.example/termin/${view.event.slug}-${view.publicId.toLowerCase()}`,
  portal: { name: 'Litfaß Wesselheim', uidDomain: 'feeds.kultur.example', timeZone: zone },
  now: instant('2026-11-22T12:00:00Z'),
  lines: views.flatMap(linesOf),
  runs: views.filter((view) => view.run),
  truncated: false,
  ...wanted,
});

/** What people and machines write: any code units, any letters, and the signs that mean something to a file. */
export const anyText = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\0',
        '\t',
        ';',
        ',',
        '\\',
        '\\n',
        ':',
        '"',
        ' ',
        'ü',
        '🎷',
        'ATTACH:',
        '<',
        '</script>',
        '&',
        '%',
        '#',
        'BEGIN:VALARM',
        'END:VEVENT',
        '\ud800',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
