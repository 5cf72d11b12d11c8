import { type Kind, kinds, listPart, listParts, type Published } from '#across/inventory/index.ts';
import { type PublicId, readPublicId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { pathOf } from '../../path-of.ts';
import { refOf } from '../../ref.ts';
import type { Made, Maker } from '../machine-file.ts';
import { todayOf, validatorOfToday } from '../validators.ts';
import { fixedPages, type InLanguage } from './fixed-pages.ts';
import { sitemapIndex, urlset, urlsOf } from './xml.ts';

const contentType = 'application/xml; charset=utf-8';

const addressed: Readonly<Record<Kind, (thing: Published) => InLanguage>> = {
  dates: ({ slug, publicId }) => occurrence(refOf(slug, publicId)),
  'past-dates': ({ slug, publicId }) => occurrence(refOf(slug, publicId)),
  events:
    ({ slug, publicId }) =>
    (locale) =>
      pathOf('event', { ref: refOf(slug, publicId) }, locale),
  venues:
    ({ slug }) =>
    (locale) =>
      pathOf('venue', { slug }, locale),
  institutions:
    ({ slug }) =>
    (locale) =>
      pathOf('institution', { slug }, locale),
  series:
    ({ slug }) =>
    (locale) =>
      pathOf('series', { slug }, locale),
};

const occurrence =
  (ref: string): InLanguage =>
  (locale) =>
    pathOf('occurrence', { ref }, locale);

/** "pages" are those that stay, the other names are kinds; behind them stands with which thing the part begins. */
const nameOf = (kind: Kind | 'pages', from?: PublicId) => `/sitemap/${kind}${from ? `-${from.toLowerCase()}` : ''}.xml`;

const fileName = /^([a-z-]+?)(?:-([0-9a-hjkmnp-tv-z]{8}))?\.xml$/;

async function index(ctx: Ctx): Promise<Made> {
  const today = todayOf(ctx);
  const parts = await Promise.all(
    kinds.map(async (kind) => {
      const begins = await listParts(ctx, kind, today);
      return begins.map((from, position) => nameOf(kind, position > 0 ? from : undefined));
    }),
  );
  return { contentType, body: sitemapIndex([nameOf('pages'), ...parts.flat()]) };
}

async function part(ctx: Ctx, file: string): Promise<Made | undefined> {
  const [, name, key] = fileName.exec(file) ?? [];
  if (name === 'pages' && !key) return { contentType, body: urlset(fixedPages().map((page) => urlsOf(page))) };
  const kind = kinds.find((one) => one === name);
  const from = key ? readPublicId(key) : undefined;
  if (!kind || (key && !from)) return undefined;
  const things = await listPart(ctx, kind, todayOf(ctx), from);
  if (things.length === 0) return undefined;
  return { contentType, body: urlset(things.map((thing) => urlsOf(addressed[kind](thing), thing.changedAt))) };
}

/** Which parts the sitemap has. */
export const sitemap: Maker = { validator: validatorOfToday, make: index };

/** One part of the sitemap: every address that is its own canonical, in every language. */
export const sitemapPart: Maker = { validator: validatorOfToday, make: part };
