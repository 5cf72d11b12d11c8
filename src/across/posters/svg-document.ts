type Drawing = { name: string; width: number; height: number; svg: string };

/** A whole SVG document around a drawing; its name is what a reader without eyes is told. */
export const svgDocument = ({ name, width, height, svg }: Drawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escapeXml(name)}</title>${svg}</svg>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Lone surrogates and the two noncharacters may not stand in XML at all.
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
