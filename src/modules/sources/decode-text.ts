import { isUtf8 } from 'node:buffer';

/** The text of a file whose encoding nobody states: UTF-8, UTF-16 by its mark, otherwise the Latin letters of Windows. */
export function decodeText(bytes: Uint8Array): { text: string; utf8: boolean } {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), utf8: true };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), utf8: true };
  const utf8 = isUtf8(bytes);
  return { text: new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(bytes), utf8 };
}
