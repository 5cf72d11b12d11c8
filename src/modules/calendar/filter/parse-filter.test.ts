import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, queryOf } from './address-of.ts';
import { parseFilter } from './parse-filter.ts';

const parse = (query: string) => parseFilter(new URLSearchParams(query));

test('both languages mean the same, and each has one canonical address', () => {
  const german = parse('stadtteil=hafen&preis=frei&wann=wochenende&mit=rollstuhl');
  const english = parse('with=wheelchair&when=weekend&price=free&district=hafen');
  expect(german.filter).toEqual(english.filter);
  expect(queryOf(english.filter, 'de')).toBe('mit=rollstuhl&preis=frei&stadtteil=hafen&wann=wochenende');
  expect(queryOf(german.filter, 'en')).toBe('district=hafen&price=free&when=weekend&with=wheelchair');
});

test('defaults and empty values leave no trace in the address', () => {
  expect(addressOf('/termine', parse('seite=1&sortierung=beginn&q=&ort=').filter, 'de')).toBe('/termine');
});

test('unknown names are ignored and told, unknown values are told and not obeyed', () => {
  const parsed = parse('utm_source=brief&preis=teuer&sparte=musik.jazz&sparte=blasmusik&wann=2026-02-30');
  expect(parsed.filter).toEqual({ sparte: ['musik.jazz'] });
  expect(parsed.unknownNames).toEqual(['utm_source']);
  expect(parsed.unknownValues).toEqual([
    { facet: 'preis', text: 'teuer' },
    { facet: 'sparte', text: 'blasmusik' },
    { facet: 'wann', text: '2026-02-30' },
  ]);
});

test('any query is read without complaint, and its canonical form reads back as the same filter', () => {
  const name = fc.constantFrom(
    'wann',
    'von',
    'q',
    'preis',
    'sparte',
    'with',
    'nahe',
    'umkreis',
    'seite',
    '__proto__',
    'constructor',
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('frei', 'musik.jazz', '2026-kw49', '2026-12-04', '51.5,7.2', '12', 'a b+c&d=ä'),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
      const { filter } = parseFilter(pairs);
      expect(parse(queryOf(filter, 'de')).filter).toEqual(filter);
      expect(parse(queryOf(filter, 'en')).filter).toEqual(filter);
    }),
  );
});
