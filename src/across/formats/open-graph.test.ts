import { expect, test } from 'vitest';
import { occurrenceOpenGraph, openGraph } from './open-graph.ts';
import { anExhibition, anOccurrence } from './testing.ts';

const page = {
  locale: 'de',
  url: 'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
  siteName: 'Litfaß Wesselheim',
  imageUrl: 'https://kultur.example/plakat/7k3m9q2x-quer.png',
} as const;
const told = (tags: { property: string; content: string }[]) =>
  Object.fromEntries(tags.map(({ property, content }) => [property, content]));

test('a date is previewed with its title, day and house, and a poster whose words stand beside it', () => {
  expect(told(occurrenceOpenGraph(anOccurrence(), page))).toEqual({
    'og:type': 'website',
    'og:site_name': 'Litfaß Wesselheim',
    'og:locale': 'de_DE',
    'og:locale:alternate': 'en_GB',
    'og:url': page.url,
    'og:title': 'Nachtfahrt · Fr 4.12., 20 Uhr · Kulturkutter',
    'og:description': 'Lieder über Häfen, Züge und das Heimkommen.',
    'og:image': page.imageUrl,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Plakat: Nachtfahrt, Freitag, 4. Dezember 2026, 20 Uhr, Kulturkutter, Großer Saal',
  });
});

test.each([
  [anOccurrence({ status: 'abgesagt' }), 'Fällt aus: Nachtfahrt · Fr 4.12., 20 Uhr · Kulturkutter'],
  [anOccurrence({ status: 'verschoben' }), 'Verschoben: Nachtfahrt · Fr 4.12., 20 Uhr · Kulturkutter'],
  [anOccurrence({ precision: 'day', starts: '2026-12-09T00:00' }), 'Nachtfahrt · Mi 9.12. · Kulturkutter'],
  [anExhibition({ place: undefined }), 'Flusslicht · bis Do 31.12.'],
])('what became of a date stands in the first line (%#)', (view, title) => {
  expect(told(occurrenceOpenGraph(view, page))['og:title']).toBe(title);
});

test('English readers get English words', () => {
  const english = told(occurrenceOpenGraph(anOccurrence({ status: 'abgesagt' }), { ...page, locale: 'en' }));
  expect(english['og:title']).toBe('Cancelled: Night passage · Fri 4 Dec, 8 pm · Kulturkutter');
  expect(english['og:locale']).toBe('en_GB');
});

test('a list without a picture says nothing about one', () => {
  const { imageUrl: _, ...plain } = page;
  expect(Object.keys(told(openGraph({ ...plain, title: 'Jazz' })))).toEqual([
    'og:type',
    'og:site_name',
    'og:locale',
    'og:locale:alternate',
    'og:url',
    'og:title',
  ]);
});
