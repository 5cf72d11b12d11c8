import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPoster, posterPng } from './index.ts';
import { type Poster, posterFamilies } from './poster.ts';

const roof: Poster = {
  id: 'B4T8',
  title: 'Kino auf dem Dach',
  date: '2026-07-03',
  time: '22 Uhr',
  place: 'Parkhaus Mitte',
  town: 'Wesselheim',
  genre: 'film',
  locale: 'de',
};

const pngOf = async (svg: string) => {
  const png = await posterPng(svg);
  if (!png.ok) throw new Error('refused');
  return png.value;
};

test.each([
  ['quer', 1200, 630],
  ['hochformat', 1080, 1350],
  ['story', 1080, 1920],
] as const)('the picture %s is a PNG of %i by %i', async (format, width, height) => {
  const found = await sharp(await pngOf(drawPoster(roof, format))).metadata();
  expect([found.format, found.width, found.height]).toEqual(['png', width, height]);
});

test('no picture weighs more than a network takes without a murmur', async () => {
  for (const family of posterFamilies)
    for (const format of ['quer', 'hochformat', 'story'] as const)
      expect((await pngOf(drawPoster({ ...roof, family }, format))).length, `${family} ${format}`).toBeLessThan(
        150_000,
      );
});

test('who asks for a hundred pictures at once is refused most of them', async () => {
  const svg = drawPoster(roof, 'klein');
  const asked = await Promise.all(Array.from({ length: 100 }, () => posterPng(svg)));
  expect(asked.filter(({ ok }) => ok).length).toBe(31);
});
