import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { genreMarks } from '#modules/calendar/vocabulary/genre-marks.ts';
import { chordNames, chordOf } from './colour/chords.ts';
import { contrast, textContrast } from './colour/contrast.ts';
import { drawPoster, layOutPoster, printFamily } from './draw-poster.ts';
import { storyBand } from './parts/column-bands.ts';
import { type Poster, type PosterFamily, posterFamilies, posterFormats } from './poster.ts';
import { sheetFor } from './sheet.ts';
import { boxHeight, overhang, overlapOf } from './testing.ts';

const lecture: Poster = {
  id: '7KQ2M9XA',
  title: 'Moos, Mörtel und Mehlschwalben',
  date: '2026-10-10',
  time: '19.30 Uhr',
  place: 'Naturfreundehaus Birkenbruch',
  town: 'Wesselheim',
  genre: 'geschichte',
  locale: 'de',
};
const hardTitles = [
  'Ö',
  'Donaudampfschifffahrtskapitänsmützenausstellungen',
  'Eröffnung der Jahresausstellung der Malklassen mit Rundgang, Blaskapelle, Suppe aus der Feldküche und einem langen Gespräch über Farbe und Zeit',
  '',
  '🎉🎊',
  'ÅŰŠ jgyp',
];
const hardPlaces = [
  'Club',
  'Nachbarschafts- und Begegnungszentrum Wiesengrund, Großer Saal im ersten Obergeschoss über dem Hof',
];
const genres = [...Object.keys(genreMarks), undefined];
const everySheet = posterFamilies.flatMap((family) => posterFormats.map((format) => ({ family, format })));

test('the same words yield the same bytes, in every family and format', () => {
  for (const { family, format } of everySheet) {
    expect(drawPoster({ ...lecture, family }, format)).toBe(drawPoster({ ...lecture, family }, format));
  }
});

test('no word leaves its sheet or runs into another, however short or long the title', { timeout: 60_000 }, () => {
  const faults: string[] = [];
  for (const { family, format } of everySheet) {
    for (const title of hardTitles) {
      for (const place of hardPlaces) {
        const { boxes, width, height } = layOutPoster({ ...lecture, title, place, family }, format);
        const name = `${family} ${format} “${title.slice(0, 12)}”`;
        for (const [index, box] of boxes.entries()) {
          if (overhang(box, width, height) > 0) faults.push(`${name}: “${box.text}” hangs over`);
          for (const other of boxes.slice(index + 1)) {
            // Lines of one block may interlock, as a descender beside an ascender.
            const allowed = 0.4 * Math.min(boxHeight(box), boxHeight(other));
            if (overlapOf(box, other) > allowed) faults.push(`${name}: “${box.text}” over “${other.text}”`);
          }
        }
      }
    }
  }
  expect(faults).toEqual([]);
});

test('a story bears no word where networks lay their own buttons over it', () => {
  const reach = (title: string, place: string, family: PosterFamily) =>
    layOutPoster({ ...lecture, title, place, family, cancelled: true }, 'story').boxes.flatMap(({ text, corners }) =>
      corners.filter(([, y]) => y < storyBand || y > 1920 - storyBand).map(() => `${family} “${text}”`),
    );
  expect(
    posterFamilies.flatMap((family) =>
      hardTitles.flatMap((title) => hardPlaces.flatMap((place) => reach(title, place, family))),
    ),
  ).toEqual([]);
  expect(layOutPoster(lecture, 'story')).toMatchObject({ width: 1080, height: 1920 });
});

test('a title as long as a sentence is shrunk and not cut', () => {
  const title = hardTitles[2] ?? '';
  for (const { family, format } of everySheet.filter((sheet) => sheet.format !== 'klein')) {
    const { boxes } = layOutPoster({ ...lecture, title, family }, format);
    const letters = boxes
      .map((box) => box.text)
      .join('')
      .replace(/[\s-]/g, '');
    expect(letters, `${family} ${format}`).toContain(title.replace(/[\s-]/g, ''));
  }
});

test('a title of ten thousand letters takes no longer than a page may', { timeout: 60_000 }, () => {
  for (const title of ['Eröffnung der Ausstellung '.repeat(400), 'x'.repeat(10_000), 'مرحبا '.repeat(2_000)]) {
    const begun = process.cpuUsage();
    for (const family of posterFamilies) drawPoster({ ...lecture, title, place: title, family }, 'a4');
    expect(process.cpuUsage(begun).user / 1000 / posterFamilies.length).toBeLessThan(1_000);
  }
});

test('every text stands out from its ground, in all genres, chords and families', () => {
  const faults: string[] = [];
  for (const genre of genres) {
    for (const format of ['karte', 'quer', 'hochformat'] as const) {
      const sheet = sheetFor({ ...lecture, genre }, format);
      for (const name of chordNames) {
        for (const family of posterFamilies) {
          const { boxes } = printFamily(family, { ...sheet, chord: chordOf(sheet.palette, name) });
          expect(boxes.length).toBeGreaterThan(2);
          for (const { ink, ground, text } of boxes) {
            if (contrast(ink, ground) < textContrast)
              faults.push(`${genre} ${name} ${family} ${format}: “${text}” ${ink} on ${ground}`);
          }
        }
      }
    }
  }
  expect(faults).toEqual([]);
});

test('a series keeps its family and its colours, and only the date moves', () => {
  const [first, second] = [lecture, { ...lecture, id: '7KQ2M9XB', date: '2026-11-14' }].map((poster) =>
    layOutPoster(poster, 'karte'),
  );
  expect(second?.family).toBe(first?.family);
  expect(second?.sheet.chord).toEqual(first?.sheet.chord);
  expect(second?.svg).not.toBe(first?.svg);
});

test('all formats of a date show the same family', () => {
  const families = posterFormats.map((format) => layOutPoster(lecture, format).family);
  expect(new Set(families).size).toBe(1);
});

test('markup in a title is read as text', async () => {
  const title = '</svg><script>alert(1)</script> & "mehr"';
  const svg = drawPoster({ ...lecture, title, place: title, town: title }, 'karte');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;');
  expect((await sharp(Buffer.from(svg)).metadata()).width).toBe(600);
});

test('every poster is well-formed, whatever signs the title holds', async () => {
  await expect(
    sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><b></svg>')).metadata(),
  ).rejects.toThrow();
  for (const { family, format } of everySheet) {
    const svg = drawPoster(
      { ...lecture, title: `A\u0000b\u000bc\ud800 \uffff <&> ${family}`, family, cancelled: true },
      format,
    );
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
  }
});

test('without a drawable title the weekday stands in its place', () => {
  for (const title of ['', '🎉', 'Кино на крыше', 'مرحبا']) {
    const { family, boxes, svg } = layOutPoster({ ...lecture, title }, 'karte');
    expect(['numeral', 'arcs', 'eye', 'grid']).toContain(family);
    expect(boxes.map((box) => box.text)).toContain('Samstag');
    expect(svg).toContain('<title>Samstag, 10. Oktober 2026</title>');
  }
});

test('small posters carry the date and no title', () => {
  for (const family of posterFamilies) {
    const words = layOutPoster({ ...lecture, family }, 'klein').boxes.map((box) => box.text);
    expect(words.join(' ')).not.toContain('Moos');
  }
});

test('a cancelled poster says so in the language of the page', () => {
  const words = (locale: 'de' | 'en') => layOutPoster({ ...lecture, locale, cancelled: true }, 'a4').boxes.at(-1)?.text;
  expect([words('de'), words('en')]).toEqual(['Abgesagt', 'Cancelled']);
});

test('posters stay light on the wire', () => {
  const weights = (format: 'klein' | 'karte') =>
    posterFamilies.flatMap((family) =>
      genres.map((genre) => gzipSync(drawPoster({ ...lecture, genre, family }, format)).length),
    );
  expect(Math.max(...weights('klein'))).toBeLessThan(3000);
  const cards = weights('karte');
  expect(cards.reduce((sum, weight) => sum + weight) / cards.length).toBeLessThan(9000);
});
