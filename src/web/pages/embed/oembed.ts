import { city } from '#platform/city.ts';
import { failed } from '../../failed.ts';
import { absolute } from '../../origin.ts';
import { pathOf } from '../../path-of.ts';
import { problem } from '../../problems.ts';
import { warningOf } from '../../reading.tsx';
import { fileHeaders } from '../../reading-headers.ts';
import { respond } from '../../respond.ts';
import { type Embeddable, embeddableAt } from './embeddable-at.ts';
import { frameMarkup } from './markup-text.ts';

/** How long a consumer may keep an answer, in seconds. */
const cacheAge = 900;
const usual = { width: 600, height: 480 };
const lettersMax = 2_000;
const knownNames = ['url', 'format', 'maxwidth', 'maxheight'];

type Asked = { url: string; width: number; height: number; limits: { width: number; height: number } };

const refuse = (request: Request, status: 400 | 404 | 501, title: string) =>
  problem(request, { status, title }, { ...fileHeaders, 'cache-control': 'no-store' });

/** A limit as the consumer gives it: a whole number of pixels. */
const limitIn = (query: URLSearchParams, name: string) => {
  const text = query.get(name);
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
};

function read(query: URLSearchParams): Asked | undefined {
  const url = query.get('url')?.trim();
  const [width, height] = [limitIn(query, 'maxwidth'), limitIn(query, 'maxheight')];
  if (!url || url.length > lettersMax || !URL.canParse(url) || width === undefined || height === undefined)
    return undefined;
  return {
    url,
    width: Math.min(usual.width, width),
    height: Math.min(usual.height, height),
    limits: { width, height },
  };
}

/** oEmbed 1.0: how another website shows one of our pages. Only JSON; addresses that are not ours are nobody's here. */
export async function oembed(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = read(query);
  if (!asked) return refuse(request, 400, 'url, maxwidth or maxheight cannot be read');
  if ((query.get('format') ?? 'json') !== 'json') return refuse(request, 501, 'only format=json is spoken here');
  try {
    const found = await embeddableAt(new URL(asked.url));
    if (!found) return refuse(request, 404, 'nothing of ours to embed lives at this url');
    return respond(request, {
      contentType: 'application/json; charset=utf-8',
      body: JSON.stringify(answerOf(found, asked)),
      headers: {
        ...fileHeaders,
        'cache-control': `public, max-age=${cacheAge}`,
        'content-language': found.locale,
        ...warningOf([...query.keys()].filter((name) => !knownNames.includes(name))),
      },
    });
  } catch (error) {
    return failed(request, error, { locale: 'de', machine: true });
  }
}

function answerOf({ title, frame, picture, author, locale }: Embeddable, { width, height, limits }: Asked) {
  const fits = picture && picture.width <= limits.width && picture.height <= limits.height;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(author ? { author_name: author.name, author_url: absolute(author.path) } : {}),
    provider_name: `Litfaß ${city().name}`,
    provider_url: absolute(pathOf('start', {}, locale)),
    cache_age: cacheAge,
    ...(fits
      ? {
          thumbnail_url: absolute(picture.path),
          thumbnail_width: picture.width,
          thumbnail_height: picture.height,
        }
      : {}),
    html: frameMarkup({ src: absolute(frame), title, width, height }),
    width,
    height,
  };
}
