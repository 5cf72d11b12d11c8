import type { Locale } from '#kernel/words.ts';
import { addressOf, type Filter, queryOf } from '#modules/calendar/index.ts';
import { absolute } from '../../origin.ts';
import { pathOf } from '../../path-of.ts';
import { type EmbedOptions, usualLevel } from './embed-options.ts';
import { frameAddress } from './frame-address.ts';
import { frameMarkup, inAttribute, inMarkup } from './markup-text.ts';
import { optionNames, themeWord, viewWord } from './option-words.ts';

type Embedded = {
  filter: Filter;
  options: EmbedOptions;
  locale: Locale;
  /** "Musik am Wochenende": the link inside, the name of the frame. */
  title: string;
};

export const scriptPath = '/e/v1.js';
const frameHeight = 600;

/** The language the embedded thing speaks. */
const spoken = ({ options, locale }: Embedded): Locale => options.words ?? locale;

const listAddress = (embedded: Embedded) => {
  const locale = spoken(embedded);
  return absolute(addressOf(pathOf('events', {}, locale), embedded.filter, locale));
};

/** A filter as attributes: several values of a name stand in one, with commas between. */
function filterAttributes(filter: Filter, locale: Locale): [string, string][] {
  const values = Map.groupBy(new URLSearchParams(queryOf(filter, locale)), ([name]) => name);
  return [...values].map(([name, pairs]) => [
    // On the element `sprache` is the language it speaks itself (src/embed/attributes.ts).
    name === 'sprache' ? 'language' : name,
    pairs.map(([, value]) => value).join(','),
  ]);
}

function optionAttributes({ options, locale }: Embedded): [string, string][] {
  const { count, view, theme, accent, level, words } = options;
  return [
    [optionNames.count[locale], String(count)],
    ...(view === 'liste' ? [] : [[optionNames.view[locale], viewWord(view, locale)] as [string, string]]),
    ...(theme ? [[optionNames.theme[locale], themeWord(theme, locale)] as [string, string]] : []),
    ...(accent ? [[optionNames.accent[locale], accent] as [string, string]] : []),
    ...(level === usualLevel ? [] : [[optionNames.level[locale], String(level)] as [string, string]]),
    ...(words ? [['sprache', words] as [string, string]] : []),
  ];
}

/** The lines for a website that may load our script. */
export function componentSnippet(embedded: Embedded): string {
  const attributes = [...filterAttributes(embedded.filter, embedded.locale), ...optionAttributes(embedded)];
  const written = attributes.map(([name, value]) => ` ${name}="${inAttribute(value)}"`).join('');
  return [
    `<script src="${absolute(scriptPath)}" async></script>`,
    `<kultur-termine${written}>`,
    `  <a href="${inAttribute(listAddress(embedded))}">${inMarkup(embedded.title)}</a>`,
    '</kultur-termine>',
  ].join('\n');
}

/** The lines for a website that may load no script of ours: a frame, and a script of its own for its height. */
export function frameSnippet(embedded: Embedded): string {
  const { filter, options, title } = embedded;
  const src = absolute(frameAddress(filter, options, spoken(embedded)));
  return frameMarkup({ src, title, width: '100%', height: frameHeight });
}

/** Lets a frame of ours grow to what it holds; it hears nobody but us. */
export function heightSnippet(): string {
  return `<script>
addEventListener('message', (event) => {
  if (event.origin !== '${new URL(absolute('/')).origin}' || event.data?.typ !== 'kultur:hoehe') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.height = Math.min(Number(event.data.h) || ${frameHeight}, 20000);
});
</script>`;
}

/** The address a website with oEmbed is given: it finds the rest itself. */
export const oembedSnippet = listAddress;

/** What a website with a content policy has to allow; the last line only for pictures, or for frames. */
export function policySnippet(): string {
  const { origin } = new URL(absolute('/'));
  return `script-src ${origin}; connect-src ${origin}; img-src ${origin}; frame-src ${origin}`;
}
