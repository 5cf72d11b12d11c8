import { deflateSync } from 'node:zlib';
import type { Locale } from '#kernel/words.ts';
import { pageContent } from './page-content.ts';

const a4 = { width: 595.276, height: 841.89 };

export type PdfWords = {
  title: string /** What is on the sheet, for who cannot see it. */;
  alt: string;
  locale: Locale;
};

/**
 * An A4 poster as PDF, its shapes as shapes: sharp at any size, a few kilobytes, the same bytes for the same poster. The
 * sheet is one tagged figure with its words as alternative text.
 */
export function posterPdf(svg: string, { title, alt, locale }: PdfWords): Uint8Array<ArrayBuffer> {
  const [, width = '1'] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
  const scale = a4.width / Number(width);
  const page = `/Figure <</MCID 0>> BDC\nq\n${scale.toFixed(6)} 0 0 ${(-scale).toFixed(6)} 0 ${a4.height} cm\n${pageContent(svg)}\nQ\nEMC`;
  const packed = deflateSync(Buffer.from(page, 'latin1'));
  return file([
    `<</Type/Catalog/Pages 2 0 R/Lang(${locale})/MarkInfo<</Marked true>>/StructTreeRoot 5 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${a4.width} ${a4.height}]/Contents 4 0 R/Resources<<>>/StructParents 0/Tabs/S>>`,
    Buffer.concat([
      Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/StructTreeRoot/K 6 0 R/ParentTree<</Nums[0[7 0 R]]>>>>',
    '<</Type/StructElem/S/Document/P 5 0 R/K 7 0 R>>',
    `<</Type/StructElem/S/Figure/P 6 0 R/Pg 3 0 R/K 0/Alt${text(alt)}/A<</O/Layout/BBox[0 0 ${a4.width} ${a4.height}]>>>>`,
    `<</Title${text(title)}>>`,
  ]);
}

/** Text in UTF-16, written in digits: nothing in it can end the string. */
const text = (words: string) => {
  const units = Array.from(words.toWellFormed(), (letter) =>
    Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at).toString(16).padStart(4, '0')).join(''),
  );
  return `<feff${units.join('')}>`;
};

/** The objects, numbered from one, with the table that says where each begins. The last one is the information. */
function file(objects: readonly (string | Buffer)[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const starts: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, index) => {
    starts.push(length());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  });
  const table = length();
  const count = objects.length + 1;
  const lines = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${lines}`),
    Buffer.from(`trailer\n<</Size ${count}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${table}\n%%EOF\n`),
  );
  return Uint8Array.from(Buffer.concat(parts));
}
