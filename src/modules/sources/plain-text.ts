import { htmlEntities } from './html-entities.ts';

/** Only names that are really HTML: "Kinder <6 Jahre" is no tag. */
const block = /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|hr)(?:\s[^<>]{0,2000})?\/?>/gi;
const inline =
  /<\/?(?:a|b|i|u|em|strong|span|font|small|big|sub|sup|img|html|body|head|meta|td|th|tbody|center|iframe)(?:\s[^<>]{0,2000})?\/?>/gi;
const unseen = /<(script|style|title)\b[^<>]{0,2000}>[\s\S]{0,5000}?<\/\1\s*>/gi;

/** Four times what is kept of a description: what follows is cut before anything is looked for in it. */
const lengthMax = 40_000;

/** Text as people read it: no tags, no entities, no stray blanks; at most one empty line between paragraphs. */
export function plainText(long: string): string {
  const text = long.slice(0, lengthMax);
  const untagged = text.includes('<')
    ? text.replaceAll(unseen, ' ').replaceAll(block, '\n').replaceAll(inline, '')
    : text;
  return (
    decodeEntities(untagged)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** The same in one line, for titles and names. */
export const oneLine = (text: string) => plainText(text).replaceAll(/\s+/g, ' ');

const decodeEntities = (text: string) =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
        (whole, decimal?: string, hex?: string, name?: string) =>
          name === undefined
            ? character(Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16))
            : (htmlEntities.get(name) ?? whole),
      )
    : text;

const character = (code: number) =>
  code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
