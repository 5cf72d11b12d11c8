import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import { type ListOf, usualOptions, wholeText } from './form.ts';
import { aList, anExhibition, anOccurrence, anyText, kulturkutter, summerAndWinter } from './testing.ts';
import { txt } from './txt.ts';

const write = (views: readonly OccurrenceView[], wanted: Partial<ListOf> = {}) =>
  wholeText(txt, aList(views, wanted), usualOptions);

test('a list is read aloud from how many there are to the end', () => {
  expect(write([anOccurrence({ ends: '2026-12-04T22:15' })], { title: 'Freitag, 4. Dezember' })).toBe(`\
Litfaß Wesselheim. Freitag, vierter Dezember. Ein Termin.

Freitag, der vierte Dezember.

Von zwanzig Uhr bis zweiundzwanzig Uhr fünfzehn: Nachtfahrt. Jazz und Improvisierte Musik, Konzert. \
Kulturkutter, Großer Saal, Hafenstraße zwölf, vier vier acht neun vier Wesselheim. \
Eintritt: zwölf Euro, ermäßigt acht Euro. Mit dem Rollstuhl zugänglich.

Ende der Ansage.
`);
});

test('what is cancelled is said before anything else', () => {
  const text = write([anOccurrence({ status: 'abgesagt', statusReason: { de: 'Erkrankung im Ensemble' } })]);
  expect(text).toContain(
    '\nFällt aus: Nachtfahrt. Angekündigt war zwanzig Uhr. Kulturkutter. Erkrankung im Ensemble.\n',
  );
});

test('in English it is English', () => {
  const text = write([anOccurrence()], { locale: 'en', title: 'All events' });
  expect(text).toContain('Litfaß Wesselheim. All events. One event.');
  expect(text).toContain('Friday, the fourth of December.');
  expect(text).toContain('At eight o’clock in the evening: Night passage.');
  expect(text).toContain('Admission: twelve euros, reduced eight euros.');
});

test('what runs for weeks is named at the end', () => {
  const run = anExhibition();
  expect(write([], { runs: [run] })).toContain(
    'Außerdem läuft über viele Tage:\n\nBis zum einunddreißigsten Dezember: Flusslicht, Kulturkutter.',
  );
});

test('an empty list says that there is nothing', () => {
  expect(write([])).toContain('Zurzeit ist hier nichts angekündigt.');
});

test('a list that was cut says so', () => {
  expect(write([anOccurrence()], { truncated: true })).toContain('Es gibt noch mehr.');
});

test('there is no figure and no sign in it, whatever people write', () => {
  const readable = /^[\p{L}\p{M}\s.,;:!?'’-]*$/u;
  for (const locale of ['de', 'en'] as const) expect(write(summerAndWinter(), { locale })).toMatch(readable);
  fc.assert(
    fc.property(anyText, anyText, (title, place) => {
      const view = anOccurrence({ place: { ...kulturkutter, name: place }, event: { title: { de: title } } });
      expect(write([view])).toMatch(readable);
    }),
  );
});
