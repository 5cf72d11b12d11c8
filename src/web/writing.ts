import { internetTime } from '#across/formats/index.ts';
import { locales } from '#kernel/words.ts';
import { facetOf } from '#modules/calendar/inputs.ts';
import { clock } from '#platform/config.ts';
import { settledVersion } from '#platform/version-watch.ts';
import type { Lost, Moved } from './answers.ts';
import { askedOf, type Reading } from './asked.ts';
import { failed } from './failed.ts';
import { validatorOfFile } from './freshness.ts';
import { lost } from './lost.ts';
import { hasParams, pageAt } from './page-at.ts';
import { problem } from './problems.ts';
import { moved, type Segments, warningOf } from './reading.tsx';
import { fileHeaders } from './reading-headers.ts';
import { answerFresh, respond } from './respond.ts';
import { type PageName, routeOf, suffixes } from './routes.ts';
import { wordsOf } from './words.ts';

/** A request for a page's file: the page meant, and the form it is wanted in. */
export type Writing = Reading<PageName> & { form: string };

export type Written = {
  kind: 'written';
  contentType: string;
  body: Iterable<string>;
  filename?: string | undefined;
  /** The newest change of what is in it, where that is known. */
  changedAt?: Temporal.Instant | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
};

export const written = (file: Omit<Written, 'kind'>): Written => ({ kind: 'written', ...file });

const lostStatus = { missing: 404, gone: 410, malformed: 400 } as const;

/** The GET of every file: finds the page meant, lets `write` make the file, and answers faults as problem documents. */
export function writing(write: (asked: Writing) => Promise<Written | Moved | Lost>) {
  return async (request: Request, { params }: Segments): Promise<Response> => {
    const { form, locale: spoken, list } = await params;
    const locale = locales.find((one) => one === spoken) ?? 'de';
    const place = Array.isArray(list) ? pageAt(list) : undefined;
    const suffix = suffixes.find((one) => one === form);
    const route = place && routeOf(place.page);
    if (!place || !suffix || !(route?.list || route?.forms) || !hasParams(place.page, place.params))
      return lost(request, { status: 404, locale, machine: true });
    try {
      const validator = validatorOfFile(place.page, suffix, settledVersion(), clock(), new URL(request.url).search);
      const fresh = validator && answerFresh(request, validator, fileHeaders);
      if (fresh) return fresh;
      const asked = askedOf(place.page, place.params, locale, new URL(request.url).search, true);
      const refused = refusalOf(request, asked);
      if (refused) return refused;
      const found = await write({ ...asked, form: suffix });
      if (found.kind === 'moved') return moved(found.to, found.status);
      if (found.kind !== 'written') return lost(request, { status: lostStatus[found.kind], locale, machine: true });
      const { contentType, body, filename, changedAt, headers } = found;
      const named = filename ? { 'content-disposition': `inline; filename="${filename}"` } : {};
      const dated = changedAt ? { 'last-modified': internetTime(changedAt) } : {};
      const warned = warningOf(asked.asked.unknownNames);
      return respond(request, {
        contentType,
        body,
        validator,
        headers: { ...fileHeaders, ...named, ...dated, ...warned, ...headers },
      });
    } catch (error) {
      return failed(request, error, { locale, machine: true });
    }
  };
}

/** A program that asks for something nobody knows would go on with the wrong list: it is told so instead. */
function refusalOf(request: Request, { asked, locale }: Reading): Response | undefined {
  if (asked.unknownValues.length === 0) return undefined;
  const words = wordsOf(locale);
  const unknown = asked.unknownValues.map(({ facet, text }) => ({ name: facetOf(facet)[locale], value: text }));
  const title = words('error.unknownValues', { values: unknown.map(({ value }) => value).join(', ') });
  return problem(
    request,
    { status: 400, kind: 'unknown-values', title, unknown },
    { 'access-control-allow-origin': '*' },
  );
}
