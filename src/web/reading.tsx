import { locales } from '#kernel/words.ts';
import { clock } from '#platform/config.ts';
import { settledVersion } from '#platform/version-watch.ts';
import type { Answer } from './answers.ts';
import { askedOf, type Reading } from './asked.ts';
import { document } from './document.tsx';
import { isEmbeddable, oembedPath } from './embeddable.ts';
import { failed } from './failed.ts';
import { revalidated, validatorOf } from './freshness.ts';
import { lost } from './lost.ts';
import { inEveryLanguage } from './other-language.ts';
import { hasParams } from './page-at.ts';
import { readingHeaders } from './reading-headers.ts';
import { recordInDatabase } from './record-in-database.ts';
import { offerRecorder } from './recorder.ts';
import { answerFresh } from './respond.ts';
import { isFindable, type PageName, routeOf } from './routes.ts';
import { shownHeaders } from './shown-header.ts';

export type { AnyReading, Reading } from './asked.ts';

export type Segments = { params: Promise<Readonly<Record<string, string | string[] | undefined>>> };

const lostStatus = { missing: 404, gone: 410, malformed: 400 } as const;

/** A page narrowed by this many facets is one of thousands: not for search engines. */
const facetsIndexedMax = 1;

/**
 * The GET of a page for visitors: reads the request, lets `look` find out what there is to see, and answers with a
 * document. A reader who has the page already is told so before anything is asked or rendered.
 */
export function reading<P extends PageName>(page: P, look: (asked: Reading<P>) => Answer | Promise<Answer>) {
  return async (request: Request, { params: segments }: Segments): Promise<Response> => {
    const { locale: spoken, ...rest } = await segments;
    const locale = locales.find((one) => one === spoken);
    const params = onlyTexts(rest);
    if (!locale || !hasParams(page, params)) return lost(request, { status: 404, locale: locale ?? 'de' });
    try {
      const validator = validatorNow(page);
      const fresh =
        validator && answerFresh(request, validator, { ...readingHeaders(page), 'content-language': locale });
      if (fresh) return fresh;
      const asked = askedOf(page, params, locale, new URL(request.url).search);
      return await answer(request, asked, await look(asked), validator);
    } catch (error) {
      return failed(request, error, { locale, path: namedInLogs(page), framed: routeOf(page).framed && page });
    }
  };
}

/** An address that is somebody's own is told to the log as the table of pages writes it. */
export const namedInLogs = (page: PageName) => (routeOf(page).personal ? routeOf(page).de : undefined);

/** Asked before anything else, so that what is sent is never older than its validator says. */
export const validatorNow = (page: PageName) => validatorOf(page, settledVersion(), clock());

export const onlyTexts = (params: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Sends what a look at the data, or at a form, ended in. */
export function answer<P extends PageName>(
  request: Request,
  asked: Reading<P>,
  found: Answer,
  validator?: string | undefined,
) {
  const { locale, page, params } = asked;
  if (found.kind === 'moved') return moved(found.to, found.status);
  if (found.kind !== 'page') return lost(request, { status: lostStatus[found.kind], locale });
  const { framed } = routeOf(page);
  const facets = Object.keys(asked.asked.filter).filter((id) => id !== 'seite').length;
  const about = {
    locale,
    page,
    canonical: found.head.canonical ?? asked.address,
    languages: framed ? [] : inEveryLanguage({ page, params }, asked.asked.filter),
    oembed: isEmbeddable(page) ? oembedPath(found.head.canonical ?? asked.address) : undefined,
    indexed: isFindable(page) && (found.head.indexed ?? facets <= facetsIndexedMax),
  };
  if (found.shown) offerRecorder(recordInDatabase);
  const headers = { ...warningOf(asked.asked.unknownNames), ...shownHeaders(found.shown) };
  return document(request, found, about, { status: found.status ?? 200, validator, headers });
}

/** Names in the query that nobody knows change nothing, and the answer says so. */
export const warningOf = (unknown: readonly string[]): Record<string, string> =>
  unknown.length > 0
    ? { 'x-filter-warnung': unknown.map((name) => encodeURIComponent(name.toWellFormed())).join(',') }
    : {};

/** Sends the reader on, to a path on our own origin. What moved may move back, so nobody keeps this for long. */
export const moved = (to: string, status: 303 | 308) =>
  new Response(null, { status, headers: { location: to, 'cache-control': revalidated } });
