import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleEmbed } from './steps/build-embed.mjs';

const bytesMax = 12_000;

test('the script for other websites is small, one piece, and keeps nothing', async () => {
  const code = await bundleEmbed();
  expect(gzipSync(code).length).toBeLessThanOrEqual(bytesMax);
  expect(code.length).toBeGreaterThan(bytesMax / 4);
  expect(code).not.toMatch(
    /\bimport\b|\bexport\b|localStorage|sessionStorage|indexedDB|\.cookie|innerHTML|\beval\b|new Function/,
  );
});
