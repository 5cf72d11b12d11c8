import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPoster } from '../draw-poster.ts';
import { type Poster, posterFamilies } from '../poster.ts';
import { posterPdf } from './poster-pdf.ts';

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
const words = { title: 'Moos (1) \\ 🎉', alt: 'Plakat: Moos) /Evil', locale: 'de' } as const;
const pdfOf = (poster: Poster) => Buffer.from(posterPdf(drawPoster(poster, 'a4'), words));

test('the table says where every object begins, and the page is a tagged figure', () => {
  const pdf = pdfOf(lecture);
  const plain = pdf.toString('latin1');
  expect(plain.startsWith('%PDF-1.7\n')).toBe(true);
  const table = plain.slice(Number(/startxref\n(\d+)/.exec(plain)?.[1]));
  const [, count = ''] = /^xref\n0 (\d+)\n/.exec(table) ?? [];
  const starts = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
  expect(starts).toHaveLength(Number(count) - 1);
  for (const [index, at] of starts.entries()) expect(plain.slice(at, at + 8)).toContain(`${index + 1} 0 obj`);
  expect(plain).toContain('/Lang(de)');
  expect(plain).not.toContain('Evil');
  const [, length = ''] = /\/Length (\d+)/.exec(plain) ?? [];
  const at = plain.indexOf('stream\n') + 7;
  const page = inflateSync(pdf.subarray(at, at + Number(length))).toString();
  expect(page).toMatch(/^\/Figure <<\/MCID 0>> BDC\nq\n.*Q\nEMC$/s);
  expect(page.match(/^q$/gm)?.length).toBe(page.match(/^Q$/gm)?.length);
});

test('every family has the same bytes twice, and few of them', () => {
  for (const family of posterFamilies) {
    const poster = { ...lecture, family, cancelled: true };
    expect(pdfOf(poster).equals(pdfOf(poster))).toBe(true);
    expect(pdfOf(poster).length, family).toBeLessThan(60_000);
  }
});

const pdfium = spawnSync('python3', ['-c', 'import pypdfium2, PIL']).status === 0;
const render =
  "import sys, pypdfium2 as p; p.PdfDocument(sys.argv[1])[0].render(scale=840/595.276).to_pil().convert('RGB').resize((840, 1188)).save(sys.argv[2])";

test.skipIf(!pdfium)('PDFium shows the same picture as the SVG, in every family', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-pdf-'));
  const pixels = (image: string | Buffer) => sharp(image).removeAlpha().raw().toBuffer();
  try {
    for (const family of posterFamilies) {
      const [pdf, png] = [join(folder, 'poster.pdf'), join(folder, 'poster.png')];
      writeFileSync(pdf, pdfOf({ ...lecture, family }));
      execFileSync('python3', ['-c', render, pdf, png]);
      const seen = await pixels(png);
      const meant = await pixels(Buffer.from(drawPoster({ ...lecture, family }, 'a4')));
      const difference = seen.reduce((sum, value, at) => sum + Math.abs(value - (meant[at] ?? 0)), 0) / seen.length;
      expect(difference, family).toBeLessThan(2);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
