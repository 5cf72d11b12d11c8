import { plainText } from '../plain-text.ts';
import type { Property } from './content-line.ts';

const escapes: Record<string, string> = { n: '\n', N: '\n' };

/** The text of a property as people read it: unescaped, without markup. */
export const textOf = (property: Property | undefined): string =>
  property ? plainText(withoutEscapes(encoded(property))) : '';

/** The values of a list property such as CATEGORIES. */
export function listOf(properties: readonly Property[]): string[] {
  const parts = properties.flatMap((property) => encoded(property).split(/(?<!\\),/));
  return [...new Set(parts.map((part) => plainText(withoutEscapes(part))).filter((part) => part !== ''))];
}

const withoutEscapes = (text: string) => text.replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);

/** vCalendar 1.0 writes umlauts as `=C3=BC`. */
function encoded({ value, params }: Property): string {
  if (!params.has('QUOTED-PRINTABLE') && params.get('ENCODING')?.toUpperCase() !== 'QUOTED-PRINTABLE') return value;
  const bytes = Buffer.from(
    value.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
  return bytes.toString(/8859-1|1252/.test(params.get('CHARSET') ?? '') ? 'latin1' : 'utf8');
}
