import { type Busy, queue } from '#kernel/queue.ts';
import type { Result } from '#kernel/result.ts';

/** A picture takes a tenth of a second or two of one core; pages must not wait for pictures. */
const inLine = queue({ atOnce: 1, waitingMax: 30 });

/**
 * A poster as PNG, for the places that show no SVG: link previews, networks and mails. One after the other; refused when
 * too many are asked for at once.
 */
export const posterPng = (svg: string): Promise<Result<Buffer, Busy>> =>
  inLine(async () => {
    const { default: sharp } = await import('sharp');
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 1, dither: 0 }).toBuffer();
  });
