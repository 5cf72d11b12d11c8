import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import de from './messages/de.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const kindsIn = (text: string) =>
  [...text.matchAll(/(?:kind: |^ {2}\| )'([a-z0-9-]+)'/gm)].map(([, kind]) => kind ?? '');
const keys = (words: object) => Object.keys(words).sort();

test('every reason and every note has its words, and no words are left over', () => {
  const [reasons = '', notes = ''] = read('./draft.ts').split('export type Refused');
  expect(keys(de.sources.refused)).toEqual([...new Set(kindsIn(reasons.split('export type Reason')[1] ?? ''))].sort());
  expect(keys(de.sources.note)).toEqual([...new Set(kindsIn(notes.split('export type NoteKind')[1] ?? ''))].sort());
});

test('both languages say the same things', () => {
  for (const part of ['refused', 'note', 'import', 'failed'] as const) {
    expect(keys(en.sources[part])).toEqual(keys(de.sources[part]));
  }
});
