import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryOf } from '../filter/address-of.ts';
import { parseFilter } from '../filter/parse-filter.ts';
import { periodsOf } from '../filter/periods.ts';
import { englishSentences } from './known/english-sentences.ts';
import { everydayPhrases } from './known/everyday-phrases.ts';
import { germanSentences } from './known/german-sentences.ts';
import { placesOf } from './places.ts';
import { meaningsOf, moments, readTable, somePlaces, understoodAt } from './testing.ts';
import { understand } from './understand.ts';

const zone = 'Europe/Berlin';
const [wednesday, saturday, sunday] = moments as [Temporal.Instant, Temporal.Instant, Temporal.Instant];

describe.each([
  ['everyday phrases', everydayPhrases, 'de'],
  ['further German sentences', germanSentences, 'de'],
  ['English sentences', englishSentences, 'en'],
] as const)('%s', (_name, table, locale) => {
  test.each(readTable(table))('$sentence', ({ sentence, expected }) => {
    expect(meaningsOf(sentence, locale)).toEqual(expected);
  });
});

test('there are the thirty-four everyday phrases and far more than 150 others', () => {
  expect(readTable(everydayPhrases)).toHaveLength(34);
  expect(readTable(germanSentences).length + readTable(englishSentences).length).toBeGreaterThan(200);
});

const spanOf = (sentence: string, now: Temporal.Instant) =>
  periodsOf(understoodAt(sentence, now).filter, { now, zone }).map(({ from, to }) =>
    [from, to].map((minute) =>
      Temporal.Instant.fromEpochMilliseconds(minute * 60_000)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString(),
    ),
  );

test('days end at five in the morning, and what is over does not come back', () => {
  expect(spanOf('morgen', wednesday)).toEqual([['2026-11-19T05:00:00', '2026-11-20T05:00:00']]);
  expect(spanOf('morgen', sunday)).toEqual([['2026-11-22T05:00:00', '2026-11-23T05:00:00']]);
  expect(spanOf('heute Abend', saturday)).toEqual([['2026-11-21T17:00:00', '2026-11-22T05:00:00']]);
  expect(spanOf('am Wochenende', wednesday)).toEqual([['2026-11-20T17:00:00', '2026-11-23T05:00:00']]);
  expect(spanOf('nächstes Wochenende', saturday)).toEqual([['2026-11-27T17:00:00', '2026-11-30T05:00:00']]);
  expect(spanOf('Samstag Nachmittag', saturday)).toEqual([['2026-11-28T05:00:00', '2026-11-29T05:00:00']]);
  expect(spanOf('zwischen den Jahren', wednesday)).toEqual([['2026-12-27T05:00:00', '2026-12-31T05:00:00']]);
});

test('each part says which words it was', () => {
  const { parts, rest } = understoodAt('Heute Abend Bachkantaten, kostenlos im Hafen', wednesday);
  expect(parts.map(({ text }) => text)).toEqual(['Heute Abend', 'kostenlos', 'Hafen']);
  expect(rest).toBe('Bachkantaten');
});

test('a name of the city is found however it is written, and only where it is whole', () => {
  expect(understoodAt('ensemble wallwaerts', wednesday).filter).toEqual({ akteur: ['theater-am-wall'] });
  expect(understoodAt('HAFENKONZERT', wednesday).filter).toEqual({ q: ['HAFENKONZERT'] });
  expect(understand('Nordend', { now: wednesday, zone, locale: 'de' }, placesOf([])).filter).toEqual({
    q: ['Nordend'],
  });
});

test('the name of the town itself asks for nothing, unless it is part of a name', () => {
  const at = { now: wednesday, zone, locale: 'de', town: 'Nordend' } as const;
  expect(understand('Jazz in Nordend', at, placesOf([])).filter).toEqual({ sparte: ['musik.jazz'] });
  const theatre = placesOf([{ facet: 'ort', slug: 'theater-nordend', names: ['Theater Nordend'] }]);
  expect(understand('Theater Nordend', at, theatre).filter).toEqual({ ort: ['theater-nordend'] });
});

test('without its table nothing is understood, so the tables are what understands', () => {
  expect(understoodAt('hoite obend', wednesday).filter).toEqual({ q: ['hoite obend'] });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 700 }),
  fc
    .array(
      fc.constantFrom(
        ...'heute ab bis 24. 12. 1.-5. halb um zwischen und 99 km Haus am Fluss € - nächsten jeden 31.2. 0 KW für ab 6 \u0000 (((('.split(
          ' ',
        ),
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);

test('whatever is written, the filter is one that addresses carry, and nothing throws', () => {
  fc.assert(
    fc.property(
      anything,
      fc.constantFrom(...moments),
      fc.constantFrom('de' as const, 'en' as const),
      (text, now, locale) => {
        const { filter, rest } = understand(text, { now, zone, locale }, somePlaces);
        const query = queryOf(filter, locale);
        expect(queryOf(parseFilter(new URLSearchParams(query)).filter, locale)).toBe(query);
        expect(rest.length).toBeLessThanOrEqual(500);
      },
    ),
    { numRuns: 600 },
  );
});
