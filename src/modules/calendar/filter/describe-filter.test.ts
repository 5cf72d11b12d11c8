import { expect, test } from 'vitest';
import { type Locale, locales } from '#kernel/words.ts';
import de from '../messages/de.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };
import { type Describe, describeFilter } from './describe-filter.ts';
import { facetIds, facetOf } from './facets.ts';

const messages = { de: de.calendar, en: en.calendar };
const find = (locale: Locale, key: string): unknown =>
  key
    .split('.')
    .reduce<unknown>(
      (part, name) => (part && typeof part === 'object' ? Reflect.get(part, name) : undefined),
      messages[locale],
    );

const how = (locale: Locale): Describe => ({
  locale,
  words: Object.assign(
    (key: string, values: Record<string, string> = {}) =>
      String(find(locale, key)).replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    { has: (key: string) => find(locale, key) !== undefined },
  ),
  names: { stadtteil: new Map([['hafen', 'Hafen']]) },
});

test.each([
  [{}, 'Termine', 'Events'],
  [
    { sparte: ['musik.jazz'], preis: ['frei'], wann: ['wochenende'], stadtteil: ['hafen'] },
    'Jazz & Improvisierte Musik am Wochenende in Hafen, kostenlos',
    'Jazz & improvised this weekend in Hafen, free',
  ],
  [{ wann: ['2026-12-04'] }, 'Termine am Freitag, 4. Dezember 2026', 'Events on Friday, 4 December 2026'],
  [
    { wann: ['2026-kw53'] },
    'Termine in der Woche vom 28. Dezember 2026 bis 3. Januar 2027',
    'Events in the week from 28 December 2026 to 3 January 2027',
  ],
  [
    { wann: ['2026-12'], mit: ['gebaerdensprache'] },
    'Termine im Dezember 2026, mit Gebärdensprache',
    'Events in December 2026, with Sign language',
  ],
])('%j is put into words', (filter, german, english) => {
  expect(describeFilter(filter, how('de'))).toBe(german);
  expect(describeFilter(filter, how('en'))).toBe(english);
});

test('every facet and every value with a fixed list has a word in both languages', () => {
  const missing = locales.flatMap((locale) =>
    facetIds.flatMap((id) => [
      ...(find(locale, `facet.${id}`) ? [] : [`${locale} ${id}`]),
      ...(facetOf(id).named ?? [])
        .filter(([value]) => !['abgesagt', 'feed'].includes(id) && !find(locale, `value.${id}.${value}`))
        .map(([value]) => `${locale} ${id} ${value}`),
    ]),
  );
  expect(missing).toEqual([]);
});
