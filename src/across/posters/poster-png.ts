/** A poster as PNG, for the places that show no SVG: link previews and mails. */
export async function posterPng(svg: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1 }).toBuffer();
}
