import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPoster, posterPng } from './index.ts';

test('a link preview is a PNG of 1200 by 630', async () => {
  const svg = drawPoster(
    {
      id: 'B4T8',
      title: 'Kino auf dem Dach',
      date: '2026-07-03',
      time: '22 Uhr',
      place: 'Parkhaus Mitte',
      town: 'Wesselheim',
      genre: 'film',
      locale: 'de',
    },
    'quer',
  );
  const { format, width, height } = await sharp(await posterPng(svg)).metadata();
  expect([format, width, height]).toEqual(['png', 1200, 630]);
});
