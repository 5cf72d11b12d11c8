import { expect, test } from 'vitest';
import { altOfPoster } from './alt-text.ts';
import { charactersIn } from './captions/characters.ts';

const poster = {
  id: '7K3M9Q2X',
  title: 'Nachtfahrt',
  date: '2026-12-04',
  time: '20 Uhr',
  place: 'Kulturkutter',
  town: 'Wesselheim',
  genre: 'musik',
  locale: 'de',
} as const;

test('the words on a poster are told in words', () => {
  expect(altOfPoster(poster)).toBe(
    'Plakat: Nachtfahrt. Freitag, 4. Dezember 2026, 20 Uhr. Kulturkutter, Wesselheim. Gezeichnet ist das Zeichen für Musik.',
  );
  expect(altOfPoster({ ...poster, cancelled: true })).toContain('Quer darüber steht: Abgesagt.');
  expect(altOfPoster({ ...poster, locale: 'en', time: '', place: '', genre: undefined, town: '' })).toBe(
    'Poster: Nachtfahrt. Friday, 4 December 2026.',
  );
});

test('it is at most 300 characters long, and when and what has become of it stay', () => {
  for (const title of ['x'.repeat(400), 'Eröffnung mit Suppe und Musik '.repeat(20), '👩‍👩‍👧‍👦'.repeat(300)]) {
    const text = altOfPoster({ ...poster, title, place: 'Haus '.repeat(60), cancelled: true });
    expect(charactersIn(text)).toBeLessThanOrEqual(300);
    expect(text).toContain('Freitag, 4. Dezember 2026, 20 Uhr.');
    expect(text).toContain('Abgesagt');
  }
});
