import type { PageWithDates } from '#across/formats/index.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { occurrencePath } from './line.ts';
import type { Reader } from './reader.ts';

/** What machine-readable descriptions of a page need to know of it. */
export const pageOf = ({ locale, say }: Reader, path: string, image?: string): PageWithDates => ({
  locale,
  url: absolute(path),
  imageUrl: image && absolute(image),
  urlOf: (kind, slug) => absolute(pathOf(kind, { slug }, locale)),
  urlOfDate: (view) => absolute(occurrencePath(view, locale)),
  factName: (fact) => (say.has(`page.fact.${fact}`) ? say(`page.fact.${fact}`) : fact),
});
