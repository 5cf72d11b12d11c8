import { expect, test } from 'vitest';
import { readPublicId } from './ids.ts';
import { slugOf } from './slug.ts';

test.each([
  ['Straßenfest Hafenkante', 'strassenfest-hafenkante'],
  ['Ärger im Öl: Über Müll', 'aerger-im-oel-ueber-muell'],
  ['Café Ölè’s', 'cafe-oeles'],
  ['Привет', ''],
  ['a'.repeat(70), 'a'.repeat(60)],
])('%s becomes %s', (text, slug) => expect(slugOf(text)).toBe(slug));

test('a public id is read as people type it', () => {
  expect(readPublicId('7k3m9q2x')).toBe('7K3M9Q2X');
  expect(readPublicId('oil23456')).toBe('01123456');
  expect(readPublicId('7k3m9q2')).toBeUndefined();
  expect(readPublicId('7k3m9q2u')).toBeUndefined();
});
