import type { Locale } from '#kernel/words.ts';
import { queryOf } from '../filter/address-of.ts';
import { placesOf } from './places.ts';
import { understand } from './understand.ts';

/** Wednesday afternoon, Saturday half an hour before midnight, Sunday at four in the morning, when Saturday is not over yet. */
export const moments = ['2026-11-18T15:00', '2026-11-21T23:30', '2026-11-22T04:00'].map((local) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Berlin').toInstant(),
);

/** The names of a small town. */
export const somePlaces = placesOf([
  { facet: 'stadtteil', slug: 'nordend', names: ['Nordend'], point: '51.61,6.71' },
  { facet: 'stadtteil', slug: 'hafen', names: ['Hafen'] },
  { facet: 'stadtteil', slug: 'mitte', names: ['Mitte'] },
  { facet: 'ort', slug: 'haus-am-fluss', names: ['Haus am Fluss', 'HaF'], point: '51.6,6.7' },
  { facet: 'ort', slug: 'theater-am-wall', names: ['Theater am Wall'] },
  { facet: 'akteur', slug: 'theater-am-wall', names: ['Theater am Wall', 'Ensemble Wallwärts'] },
]);

export const understoodAt = (sentence: string, now: Temporal.Instant, locale: Locale = 'de') =>
  understand(sentence, { now, zone: 'Europe/Berlin', locale }, somePlaces);

/** The sentences of a table with what is expected of each at the three moments. */
export const readTable = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [sentence = '', meanings = ''] = line.split(' → ');
      const expected = meanings.split(' | ');
      return { sentence, expected: moments.map((_moment, at) => expected[at] ?? expected[0] ?? '') };
    });

/** What a sentence is taken for at the three moments, as German addresses write it. */
export const meaningsOf = (sentence: string, locale: Locale) =>
  moments.map((now) => {
    const { filter, wants } = understoodAt(sentence, now, locale);
    return queryOf(filter, 'de') + (wants ?? '');
  });
