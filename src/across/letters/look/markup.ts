/** A piece of HTML that needs no escaping any more. */
export type Markup = { readonly markup: string };

type Value = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '');

const writtenOut = (value: Value): string => {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

/** HTML with values: whatever is no markup already is escaped, for texts and quoted attributes alike. */
export const html = (pieces: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: pieces.map((piece, at) => piece + (at < values.length ? writtenOut(values[at] ?? '') : '')).join(''),
});

export const nothing: Markup = { markup: '' };
