import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { OccurrenceView } from '../occurrence-view.ts';
import { OccurrenceRow } from './occurrence-row.tsx';

const words = {
  access: { label: 'Zugang', yes: 'ja', partly: 'teils', unknown: 'unklar', no: 'nein', allUnknown: 'Zugang unklar' },
};
const shown: OccurrenceView = {
  href: '/termin/rost-und-rosen-7k3m9q2x',
  title: 'Rost & Rosen',
  poster: '/plakat/7k3m9q2x-klein.svg',
  when: '20 Uhr',
  dateTime: '2026-10-09T20:00+02:00',
  place: 'Garage 14, Ziegelei',
  genre: { id: 'musik', name: 'Musik' },
  price: '8 €',
};
const row = (changes: Partial<OccurrenceView> = {}, eager = false) =>
  renderToStaticMarkup(<OccurrenceRow occurrence={{ ...shown, ...changes }} words={words} eager={eager} />);

test('a row has one link, named by the title', () => {
  expect(row().match(/<a /g)).toHaveLength(1);
  expect(row()).toContain('<h3><a href="/termin/rost-und-rosen-7k3m9q2x">Rost &amp; Rosen</a></h3>');
});

test('a genre is its mark and its word', () => {
  expect(row()).toContain(
    '<span class="genre g-musik"><svg class="mark" aria-hidden="true"><use href="#m-musik"></use></svg>Musik',
  );
});

test('a cancelled date keeps its link and says first that it is off', () => {
  const off = row({ status: { kind: 'cancelled', label: 'Fällt aus' }, remark: 'Wer eine Karte hat, bekommt Post.' });
  expect(off.indexOf('Fällt aus')).toBeLessThan(off.indexOf('<a '));
  expect(off).toContain('class="row off"');
  expect(off).not.toContain('8 €');
});

test('after a move the old place stays, struck through', () => {
  expect(row({ formerPlace: 'Stadttheater' })).toContain('<del>Stadttheater</del> <ins>Garage 14, Ziegelei</ins>');
});

test('a time that machines cannot read is not marked up as one', () => {
  expect(row({ dateTime: undefined, when: 'Uhrzeit folgt' })).toContain('<span class="when">Uhrzeit folgt</span>');
});

test('only the first posters of a page are loaded at once', () => {
  expect(row()).toContain('loading="lazy"');
  expect(row({}, true)).not.toContain('loading');
});
