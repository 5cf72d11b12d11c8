import { posterPdf, posterPng } from '#across/posters/index.ts';
import { done } from '#kernel/result.ts';
import type { Sent } from '../sending.ts';

type Words = Parameters<typeof posterPdf>[1];

/** A drawn sheet as SVG, as PNG or, for A4, as PDF. */
export function pictureOf(kind: string, svg: () => string, words: Words): Pick<Sent, 'contentType' | 'make'> {
  if (kind === 'svg') return { contentType: 'image/svg+xml; charset=utf-8', make: svg };
  if (kind === 'pdf') return { contentType: 'application/pdf', make: () => posterPdf(svg(), words) };
  return {
    contentType: 'image/png',
    make: async () => {
      const png = await posterPng(svg());
      return png.ok ? done(Uint8Array.from(png.value)) : png;
    },
  };
}
