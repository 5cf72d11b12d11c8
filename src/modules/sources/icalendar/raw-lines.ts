import { isUtf8 } from 'node:buffer';

/** An unfolded line, with the number of the physical line it began on. */
export type RawLine = { number: number; text: string; tooLong: boolean; utf8: boolean };

/** More than a long description has. What is longer is cut, and the record it belongs to is refused. */
export const lineBytesMax = 64 * 1024;

const [tab, lineFeed, carriageReturn, space] = [0x09, 0x0a, 0x0d, 0x20];
const latin = new TextDecoder('windows-1252');

/**
 * The unfolded lines of an iCalendar file. Unfolding comes before decoding, because writers fold inside characters, and
 * each line is decoded by itself, so that one broken byte does not spoil a whole file.
 */
export function* rawLines(file: Uint8Array): Generator<RawLine> {
  const bytes = asUtf8(file);
  let number = 0;
  let open: { number: number; parts: Uint8Array[]; size: number } | undefined;
  for (let at = 0; at < bytes.length; ) {
    const end = endOfLine(bytes, at);
    number++;
    const folded = bytes[at] === space || bytes[at] === tab;
    if (open && folded) {
      append(open, bytes.subarray(at + 1, end));
    } else {
      if (open) yield decoded(open);
      open = { number, parts: [], size: 0 };
      append(open, bytes.subarray(at, end));
    }
    at = end + (bytes[end] === carriageReturn && bytes[end + 1] === lineFeed ? 2 : 1);
  }
  if (open) yield decoded(open);
}

function append(line: { parts: Uint8Array[]; size: number }, part: Uint8Array) {
  if (line.size <= lineBytesMax) line.parts.push(part);
  line.size += part.length;
}

function decoded({ number, parts, size }: { number: number; parts: Uint8Array[]; size: number }): RawLine {
  const bytes = Buffer.concat(parts).subarray(0, lineBytesMax);
  const tooLong = size > lineBytesMax;
  // A cut may have parted a character; a line that long is not read anyway.
  const utf8 = tooLong || isUtf8(bytes);
  const text = utf8 ? bytes.toString('utf8') : latin.decode(bytes);
  return { number, text: withoutControls(text), tooLong, utf8 };
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && bytes[end] !== lineFeed && bytes[end] !== carriageReturn) end++;
  return end;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const withoutControls = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** UTF-16 with or without its mark becomes UTF-8; the mark of UTF-8 goes. */
function asUtf8(file: Uint8Array): Uint8Array {
  const [a, b, c] = file;
  if (a === 0xef && b === 0xbb && c === 0xbf) return file.subarray(3);
  const little = (a === 0xff && b === 0xfe) || (a !== 0 && a !== undefined && b === 0 && file[3] === 0);
  const big = (a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && b !== undefined && c === 0);
  if (little || big) return Buffer.from(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(file));
  return file;
}
