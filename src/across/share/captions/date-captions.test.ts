import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anExhibition, anOccurrence, anyText, kulturkutter, summerAndWinter } from '#across/formats/testing.ts';
import type { Locale } from '#kernel/words.ts';
import { charactersIn } from './characters.ts';
import { captionLengths, captionOfDate, captionsOfDate, type SharedDate } from './date-captions.ts';

const telling = (locale: Locale, host = 'https://kultur.example') => ({
  locale,
  url: `${host}${locale === 'en' ? '/en/event' : '/termin'}/nachtfahrt-7k3m9q2x`,
  shortUrl: `${host}${locale === 'en' ? '/en/event' : '/termin'}/7k3m9q2x`,
  town: 'Wesselheim',
});
const german = (date: SharedDate) => captionsOfDate(date, telling('de')).map(({ text }) => text);
const english = (date: SharedDate) => captionsOfDate(date, telling('en')).map(({ text }) => text);
const local = (text: string) => Temporal.PlainDateTime.from(text);

test('a concert is told in three lengths, in German and in English', () => {
  const concert = anOccurrence({
    ends: '2026-12-04T22:15',
    accessServices: [{ type: 'audiodeskription' }],
  });
  expect(german(concert)).toEqual([
    'Nachtfahrt. Fr 4.12., 20 Uhr, Kulturkutter. 12 / 8 €. Rollstuhlgerecht, mit Audiodeskription. https://kultur.example/termin/7k3m9q2x',
    [
      'Nachtfahrt',
      'Freitag, 4. Dezember 2026, 20–22.15 Uhr',
      'Kulturkutter, Großer Saal, Hafenstraße 12, Wesselheim',
      '12 / 8 €',
      'Rollstuhlgerecht, mit Audiodeskription',
      'Lieder über Häfen, Züge und das Heimkommen.',
      'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
    ].join('\n'),
    [
      'Nachtfahrt',
      'Freitag, 4. Dezember 2026, 20–22.15 Uhr',
      'Kulturkutter, Großer Saal, Hafenstraße 12, Wesselheim',
      '12 / 8 €',
      'Rollstuhlgerecht, mit Audiodeskription',
      'Lieder über Häfen, Züge und das Heimkommen.',
      'Von Haus am Fluss.',
      'https://kultur.example/termin/nachtfahrt-7k3m9q2x',
      '#Wesselheim #Jazz',
    ].join('\n'),
  ]);
  expect(english(concert)[0]).toBe(
    'Night passage. Fri 4 Dec, 8 pm, Kulturkutter. €12 / €8. Wheelchair accessible, with audio description. https://kultur.example/en/event/7k3m9q2x',
  );
});

test('what is off says so first, with its reason, and has no price', () => {
  const off = anOccurrence({ status: 'abgesagt', statusReason: { de: 'Die Heizung ist ausgefallen.' } });
  for (const text of german(off)) {
    expect(text).toMatch(/^Fällt aus\. Die Heizung ist ausgefallen\.\s/);
    expect(text).not.toContain('€');
  }
  expect(english({ ...off, statusReason: undefined })[0]).toMatch(/^Cancelled\. Night passage\. /);
});

test('a reason as long as a novel leaves what happened, the title and the link', () => {
  const off = anOccurrence({ status: 'abgesagt', statusReason: { de: 'Weil es regnet, '.repeat(80) } });
  expect(german(off)[0]).toMatch(/^Fällt aus\. Nachtfahrt\. .* https:\S+$/);
});

test.each([
  [{ status: 'verschoben' }, 'Verschoben, der neue Termin steht noch nicht fest.'],
  [
    { status: 'verlegt', previousStartsLocal: local('2026-11-27T20:00') },
    'Neuer Termin, verlegt von Fr 27.11., 20 Uhr.',
  ],
  [{ status: 'ort_verlegt', previousPlace: 'Bootshaus Nord' }, 'Neuer Ort, vorher: Bootshaus Nord.'],
  [{ status: 'online_verlegt', place: undefined, attendance: 'online' }, 'Findet jetzt online statt.'],
] as const)('what has moved says so first: %o', (wanted, first) => {
  for (const text of german(anOccurrence(wanted))) expect(text.startsWith(first)).toBe(true);
});

test('runs, dates without a time and places nobody has named are told as far as they are known', () => {
  expect(german(anExhibition())[0]).toContain('Flusslicht. 1.–31.12.2026, Kulturkutter.');
  expect(german(anExhibition({ ends: undefined }))[1]).toContain('ab Di 1.12.2026');
  const bare = anOccurrence({
    precision: 'day',
    place: undefined,
    offers: [],
    access: { sign: false },
    organisers: [],
    event: { summary: undefined, genre: undefined },
  });
  expect(german(bare)).toEqual([
    'Nachtfahrt. Fr 4.12. https://kultur.example/termin/7k3m9q2x',
    'Nachtfahrt\nFreitag, 4. Dezember 2026, Uhrzeit folgt\nhttps://kultur.example/termin/nachtfahrt-7k3m9q2x',
    'Nachtfahrt\nFreitag, 4. Dezember 2026, Uhrzeit folgt\nhttps://kultur.example/termin/nachtfahrt-7k3m9q2x\n#Wesselheim',
  ]);
});

const sentence = 'Ein Abend über das Licht am Fluss und was es mit uns macht.';

test('a summary loses whole sentences and never a part of one', () => {
  const long = anOccurrence({ event: { summary: { de: `${sentence} ${sentence} ${sentence}` } } });
  const [, middle = '', whole = ''] = german(long);
  expect(middle.split(sentence).length - 1).toBeGreaterThan(0);
  expect(whole.split(sentence).length - 1).toBe(3);
  expect(`${middle}${whole}`).not.toContain('…');
});

test('a title of 400 characters ends between two words, and when, where and the link stay', () => {
  const title = 'Eröffnung der Jahresausstellung mit Suppe '.repeat(10).trim();
  for (const text of german(anOccurrence({ event: { title: { de: title } } }))) {
    expect(text).toMatch(/Fr(eitag, 4\. Dezember| 4\.12\.)/);
    expect(text).toContain('https://kultur.example/termin/');
    const [cut = ''] = /^.*?…/.exec(text) ?? [];
    if (cut) expect(title).toContain(`${cut.slice(0, -1)} `);
  }
});

test('a title that runs from right to left turns nothing but itself', () => {
  const [text = ''] = german(anOccurrence({ event: { title: { de: '\u202eليلة الموسيقى' } } }));
  expect(text).toMatch(/^\u2068ليلة الموسيقى\u2069\. Fr 4\.12\./);
});

test('emoji are counted as people count them', () => {
  const family = '👩‍👩‍👧‍👦';
  expect(charactersIn(family)).toBe(1);
  const [text = ''] = german(anOccurrence({ event: { title: { de: family.repeat(120) } } }));
  expect(charactersIn(text)).toBeLessThanOrEqual(150);
  expect(text).toContain('👦…');
});

test('no caption is longer than it promises, whatever people write and wherever we live', () => {
  fc.assert(
    fc.property(
      anyText,
      anyText,
      fc.constantFrom('geplant', 'abgesagt', 'verschoben', 'verlegt', 'ort_verlegt'),
      fc.constantFrom('https://kultur.example', `https://${'sehr-lang.'.repeat(12)}example`),
      (title, place, status, host) => {
        const date = anOccurrence({
          status,
          statusReason: { de: place },
          previousPlace: place,
          place: { ...kulturkutter, name: place },
          event: { title: { de: title }, summary: { de: title + place } },
        });
        for (const locale of ['de', 'en'] as const)
          for (const length of captionLengths) {
            const text = captionOfDate(date, length, telling(locale, host));
            expect(charactersIn(text)).toBeLessThanOrEqual(length);
            expect(text.isWellFormed()).toBe(true);
            expect(text).not.toMatch(/[\u202a-\u202e]|undefined|null|\n\n/);
          }
      },
    ),
    { numRuns: 150 },
  );
});

test('every date of summer and winter fits, in both languages', () => {
  for (const date of summerAndWinter())
    for (const locale of ['de', 'en'] as const)
      for (const { length, text } of captionsOfDate(date, telling(locale)))
        expect(charactersIn(text)).toBeLessThanOrEqual(length);
});
