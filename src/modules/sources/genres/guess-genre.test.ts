import { expect, test } from 'vitest';
import { findFormat, findGenre } from '#modules/calendar/index.ts';
import { ownTimeOf } from '../testing.ts';
import { wordRules } from './genre-rules.ts';
import { confidenceMin, guessGenre } from './guess-genre.ts';

test.each([
  ['Sinfoniekonzert im Stadtsaal', 'musik.klassik', 'konzert'],
  ['Kammermusik am Kamin', 'musik.klassik', 'konzert'],
  ['Jazzfrühschoppen am Fluss', 'musik.jazz', 'konzert'],
  ['Gospelchor Klangfarben', 'musik.chor', 'konzert'],
  ['Punkrock im Keller', 'musik.metal-punk', 'konzert'],
  ['Konzert des Musikvereins', 'musik', 'konzert'],
  ['Poetry Slam: Wortgefecht', 'literatur.slam', 'wettbewerb_slam'],
  ['Lesung: Das Haus am Ende der Straße', 'literatur', 'lesung'],
  ['Improtheater ohne Netz', 'theater.impro', 'auffuehrung'],
  ['Das Kasperltheater kommt: Puppentheater für Kinder', 'theater.figuren', 'auffuehrung'],
  ['Operettengala zum neuen Jahr', 'musiktheater.operette', 'auffuehrung'],
  ['Kabarett am Donnerstag', 'kleinkunst.kabarett', 'auffuehrung'],
  ['Stand-up Comedy Mixed Show', 'kleinkunst.comedy', 'auffuehrung'],
  ['Fotoausstellung „Dächer"', 'kunst.fotografie', 'ausstellung'],
  ['Vernissage: Neue Arbeiten', 'kunst', 'vernissage'],
  ['Open-Air-Kino auf dem Markt', 'film', 'filmvorfuehrung'],
  ['Techno im Lokschuppen', 'club.elektronisch', 'party'],
  ['80er-Party', 'club.party', 'party'],
  ['Mädchenflohmarkt', 'stadtkultur.markt', 'markt'],
  ['Stadtteilfest Nord', 'stadtkultur.fest', 'fest'],
  ['Rosenmontagszug', 'stadtkultur.brauchtum', 'fest'],
  ['Repair Café', 'stadtkultur.nachbarschaft', 'treffen'],
  ['Vortrag: Wie Wolken wandern', 'mitmachen.debatte', 'vortrag'],
  ['Töpferkurs für Anfänger', 'mitmachen.workshop', 'kurs'],
  ['Nachtwächterführung durch die Altstadt', 'mitmachen.rundgang', 'fuehrung'],
  ['Rudelsingen', 'mitmachen.offene-buehne', 'offene_buehne'],
  ['Milonga im Hafen', 'tanz.sozial', undefined],
])('%s', (title, genre, format) => {
  expect(guessGenre({ title })).toMatchObject({ genre, format });
});

test.each([
  'Süße Verführung',
  'Einführung in die Buchhaltung',
  'Zukunft gestalten',
  'Frühstück',
  'Der blaue Reiter und ich',
  'Gottesdienst',
  'Sitzung des Ausschusses für Bau und Umwelt',
  'Unterkunft gesucht',
  'Kurparkbeleuchtung',
  '',
])('"%s" stays open', (title) => {
  expect(guessGenre({ title }).genre).toBeUndefined();
});

test('categories of the source count as much as a title', () => {
  expect(guessGenre({ title: 'Nachtstücke', categories: ['Klassik', 'Kammermusik'] }).genre).toBe('musik.klassik');
});

test('a word in the description alone is not enough, several are surer', () => {
  const title = 'Ein Abend am Fluss';
  expect(guessGenre({ title, description: 'Mit Jazz.' }).genre).toBeUndefined();
  expect(guessGenre({ title, description: 'Jazz und Konzert mit Bigband und Chor.' }).genre).toBe('musik');
});

test('two genres at once in a title leave the genre open or less sure', () => {
  const both = guessGenre({ title: 'Flohmarkt und Kabarett' });
  expect(both.confidence).toBeLessThan(guessGenre({ title: 'Flohmarkt' }).confidence);
});

test('a guess below the least confidence is no guess', () => {
  for (const title of ['Ausstellung', 'Museum', 'Tanzabend', 'Quatsch']) {
    const { genre, confidence } = guessGenre({ title });
    expect(genre !== undefined).toBe(confidence >= confidenceMin);
  }
});

test('every rule names genres and formats of the vocabulary', () => {
  for (const { word, rule } of wordRules) {
    expect(rule.sure, word).toBeGreaterThan(0);
    if (rule.genre) expect(findGenre(rule.genre)?.id, word).toBe(rule.genre);
    if (rule.format) expect(findFormat(rule.format)?.id, word).toBe(rule.format);
  }
  expect(wordRules.length).toBeGreaterThan(500);
});

test('a long text is no hardship', async () => {
  const clues = { title: 'Konzert '.repeat(5_000), description: 'markt'.repeat(10_000) };
  expect(await ownTimeOf(() => guessGenre(clues))).toBeLessThan(500);
});
