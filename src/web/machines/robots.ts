import { locales } from '#kernel/words.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { pageNames, routeOf, suffixes, untouched } from '../routes.ts';
import type { Maker } from './machine-file.ts';
import { validatorOfEdition } from './validators.ts';

/** Searches and places people type in: as many pages as there are texts. */
const endless = locales.flatMap((locale) =>
  (['search', 'nearMe'] as const).map((page) => `${pathOf(page, {}, locale)}?`),
);

/** Two wishes or more, and texts, make more lists than anybody can read; such pages say noindex themselves. */
const combinations = ['/*?*&', '/*?q=', '/*?nahe=', '/*?near='];

/** A page whose address is a key is nobody else's business. Its address is told only as far as it is not secret. */
const personal = pageNames.flatMap((page) => {
  const route = routeOf(page);
  if (!route.personal) return [];
  return [route.de, `/en${route.en}`].map((path) => path.replace(/\{.*$/, '')).filter((start) => /^\/\w/.test(start));
});

/** Feeds and files are for programs that ask for exactly this combination: the longer rule is the stronger one (RFC 9309). */
const files = suffixes.map((suffix) => `/*.${suffix}?`);

/** Pictures, the API and what else is no page: their queries are no wishes. Pieces of pages are for pages alone. */
const pieces = '/understood/';
const machines = untouched.filter((start) => start !== pieces);

const lines = (name: string, values: readonly string[]) => [...new Set(values)].map((value) => `${name}: ${value}`);

/** Open to everybody, but for what never ends. */
export const robots: Maker = {
  validator: validatorOfEdition,
  make: () => ({
    contentType: 'text/plain; charset=utf-8',
    body: [
      'User-agent: *',
      'Allow: /',
      ...lines('Allow', [...machines, ...files]),
      ...lines('Disallow', [pieces, ...endless, ...combinations, ...personal]),
      '',
      `Sitemap: ${absolute('/sitemap.xml')}`,
      '',
    ].join('\n'),
  }),
};
