import { expect, test } from 'vitest';
import type { DraftPlace } from '../draft.ts';
import { ownTimeOf } from '../testing.ts';
import { readPlace } from './read-place.ts';
import { type KnownVenue, recogniseVenues } from './recognise-venues.ts';

const at = (text: string, locality?: string): DraftPlace => ({ text, locality });

const nobody: KnownVenue<string>[] = [];

/** Whether two spellings are recognised as one venue, whichever comes first. */
function same(a: DraftPlace, b: DraftPlace) {
  const answers = [[a, b] as const, [b, a] as const].map((places) => {
    const venueOf = recogniseVenues(places, nobody);
    return venueOf(a) === venueOf(b);
  });
  expect(new Set(answers).size, 'the order must not matter').toBe(1);
  return answers[0];
}

test.each([
  ['Burg Lüdinghausen, Amthaus 14', 'Lüdinghausen', 'Burg Lüdinghausen', 'Lüdinghausen'],
  ['Gempt-Halle, Gemptplatz 1', 'Lengerich', 'Gempthalle, Gemptplatz 1', 'Lengerich'],
  ['Rathaus, Weseler Straße 19', 'Raesfeld', 'Rathaus Raesfeld, Weseler Str. 19', 'Raesfeld'],
  ['Ev. Kirche Hohne', 'Lengerich', 'Evangelische Kirche Hohne', 'Lengerich'],
  ['St. Agatha-Kirche', 'Mettingen', 'Sankt Agatha Kirche', 'Mettingen'],
  ['Heimatverein e.V., Hauptstraße 3', 'Senden', 'Heimatverein, Hauptstr. 3', 'Senden'],
  ['Neumarkt, Neumarkt None', 'Ibbenbüren', 'Neumarkt, Neumarkt', 'Ibbenbüren'],
  ['Naturkundemuseum, Parkweg 2', 'Wesselheim', 'Naturkundemuseum mit Planetarium, Parkweg 2', 'Wesselheim'],
  ['Petershof, Dorfstraße 1', 'Tecklenburg-Leeden', 'Petershof, Dorfstraße 1', 'Tecklenburg'],
  ['Burg Wilhelmstein, 52146 Würselen', undefined, 'Burg Wilhelmstein', 'Würselen'],
  ['Die VILLA, Leipzig, Leipzig', 'Leipzig', 'Die Villa', 'Leipzig'],
  ['Kulturspeicher Dörenthe', undefined, 'Kulturspeicher Dörenthe', 'Ibbenbüren'],
])('%s (%s) and %s (%s) are one', (a, townA, b, townB) => expect(same(at(a, townA), at(b, townB))).toBe(true));

test.each([
  ['St. Marien', 'Ahlen', 'St. Marien', 'Oelde'],
  ['St. Marien', undefined, 'St. Marien', 'Oelde'],
  ['St. Marien, Nordweg 1', 'Ahlen', 'St. Marien, Südweg 7', 'Ahlen'],
  ['Kleines Haus', 'Münster', 'Großes Haus', 'Münster'],
  ['Marktplatz, Viktorstraße 2', 'Dülmen', 'Marktplatz, Markt 1', 'Beckum'],
  ['Marktplatz', undefined, 'Marktplatz', 'Beckum'],
  ['Stadthalle, Rathausplatz 1', 'Hiltrup', 'Stadthalle Kleiner Saal, Rathausplatz 1', 'Hiltrup'],
  ['Naturkundemuseum, Parkweg 2', 'Wesselheim', 'Naturkundemuseum Café, Parkweg 2', 'Wesselheim'],
  ['Haus am Fluss, Uferweg 3', 'Wesselheim', 'Haus am Fluss, Bergweg 9', 'Wesselheim'],
  ['Kirche, Dorfstraße 1', 'Tecklenburg-Leeden', 'Kirche, Dorfstraße 1', 'Tecklenburg-Ledde'],
  ['Museum Rheine', 'Rheine', 'Café im Museum Rheine', 'Rheine'],
])('%s (%s) and %s (%s) are two', (a, townA, b, townB) => expect(same(at(a, townA), at(b, townB))).toBe(false));

test('a bare address is the one house that has it, or none of several', () => {
  const [house, other, bare] = [
    at('Haus des Gastes, Markt 7', 'Senden'),
    at('Archiv, Markt 7', 'Senden'),
    at('Senden, Markt 7', 'Senden'),
  ];
  expect(same(house, bare)).toBe(true);
  const venueOf = recogniseVenues([bare, house, other], nobody);
  expect(new Set([bare, house, other].map(venueOf)).size).toBe(3);
});

test('places far apart are two, though they have one name', () => {
  const [near, far] = [
    { text: 'Freibad', lat: 51.9, lng: 7.6 },
    { text: 'Freibad', lat: 51.9, lng: 7.7 },
  ];
  expect(same(near, far)).toBe(false);
  expect(same(near, { ...near, lat: 51.9001 })).toBe(true);
});

test('a name that fits two places is neither', () => {
  const venueOf = recogniseVenues(
    [at('Kulturbahnhof Mitte', 'Ahlen'), at('Kulturbahnhof Mitte', 'Oelde'), at('Kulturbahnhof Mitte')],
    nobody,
  );
  const venues = [
    at('Kulturbahnhof Mitte', 'Ahlen'),
    at('Kulturbahnhof Mitte', 'Oelde'),
    at('Kulturbahnhof Mitte'),
  ].map(venueOf);
  expect(new Set(venues).size).toBe(3);
});

const house: KnownVenue<string> = {
  id: 'house',
  slug: 'haus-am-fluss',
  name: 'Haus am Fluss',
  altNames: ['Alte Färberei'],
  streetAddress: 'Uferweg 3',
  postalCode: '48143',
  locality: 'Wesselheim',
  latitude: null,
  longitude: null,
};

test.each(['Haus am Fluss', 'HAUS AM FLUSS, Uferweg 3', 'Alte Färberei, 48143 Wesselheim', 'haus-am-fluss'])(
  '%s is the venue we have',
  (text) => expect(recogniseVenues([at(text)], [house])(at(text))).toEqual({ kind: 'known', id: 'house' }),
);

test.each(['Haus am Fluss, Bergweg 9', 'Haus am Berg', 'Haus am Fluss, 59227 Ahlen'])('%s is not', (text) =>
  expect(recogniseVenues([at(text)], [house])(at(text))?.kind).toBe('new'),
);

test('a new venue takes its address from whichever spelling has it', () => {
  const places = [
    at('Burg Lüdinghausen', 'Lüdinghausen'),
    at('Burg Lüdinghausen, Amthaus 14', 'Lüdinghausen'),
    at('Burg, Amthaus 14', 'Lüdinghausen'),
  ];
  const recognised = recogniseVenues(places, nobody)(places[0] ?? at(''));
  expect(recognised).toMatchObject({
    kind: 'new',
    venue: { name: 'Burg Lüdinghausen', street: 'Amthaus 14', locality: 'Lüdinghausen', altNames: ['Burg'] },
  });
});

test.each([
  [
    at('Altes Rathaus, Kaiserstraße 36, 52146 Würselen'),
    { name: 'Altes Rathaus', street: 'Kaiserstraße 36', postalCode: '52146', locality: 'Würselen' },
  ],
  [at('Lüdinghausen, Markt 5', 'Lüdinghausen'), { name: 'Markt 5', street: 'Markt 5', locality: 'Lüdinghausen' }],
  [
    at('Fischmarkt 13-18, 99084 Erfurt'),
    { name: 'Fischmarkt 13-18', street: 'Fischmarkt 13-18', postalCode: '99084', locality: 'Erfurt' },
  ],
  [at('Seppenrade', 'Lüdinghausen'), { name: 'Seppenrade', locality: 'Lüdinghausen' }],
  [at('Ariowitsch-Haus, Leipzig, Leipzig', 'Leipzig'), { name: 'Ariowitsch-Haus', locality: 'Leipzig' }],
  [
    at('Platz "Frauenstraße/Am Markt", Frauenstraße None', 'Emsdetten'),
    { name: 'Platz "Frauenstraße/Am Markt"', street: 'Frauenstraße', locality: 'Emsdetten' },
  ],
  [
    { text: 'Hof', street: 'Weg 3' },
    { name: 'Hof', street: 'Weg 3' },
  ],
  [
    { text: '', street: 'Am Markt 2, 04105 Leipzig' },
    { name: 'Am Markt 2', street: 'Am Markt 2', postalCode: '04105', locality: 'Leipzig' },
  ],
  [at('', 'Ahlen'), undefined],
])('%j is read as %j', (place, expected) => expect(readPlace(place)).toEqual(expected));

test('five thousand places are told apart without comparing each with each', async () => {
  const places = Array.from({ length: 5_000 }, (_, index) => at(`Haus ${index % 2_500}, Weg ${index % 40}`, 'Ahlen'));
  expect(await ownTimeOf(() => recogniseVenues(places, nobody))).toBeLessThan(2_000);
});
