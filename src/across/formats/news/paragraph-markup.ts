import { escaped } from './xml.ts';

/** Plain paragraphs as the little markup every reader shows; nothing people wrote can become a tag. */
export const paragraphMarkup = (text: readonly string[]): string => marked(text, escaped, '<p>', '</p>', '<br/>');

const twice = (text: string) => escaped(escaped(text));

/** The same as text inside an XML element, where RSS and Atom carry it. */
export const paragraphsInXml = (text: readonly string[]): string =>
  marked(text, twice, '&lt;p&gt;', '&lt;/p&gt;', '&lt;br/&gt;');

function marked(
  text: readonly string[],
  write: (text: string) => string,
  open: string,
  close: string,
  lineBreak: string,
): string {
  let markup = '';
  for (const one of text) markup += open + write(one).replaceAll('\n', lineBreak) + close;
  return markup;
}
