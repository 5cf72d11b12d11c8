import { locales } from '#kernel/words.ts';
import type { Answer } from './answers.ts';
import { askedOf, type Reading } from './asked.ts';
import { clientHeader } from './client-address.ts';
import { failed } from './failed.ts';
import { lost } from './lost.ts';
import { hasParams } from './page-at.ts';
import { readForm } from './read-form.ts';
import { answer, namedInLogs, onlyTexts, type Segments } from './reading.tsx';
import { type PageName, routeOf } from './routes.ts';

/** A form that was sent to a page: the page's reading, what was written in the form, and the address of who sent it. */
export type Submitted<P extends PageName = PageName> = Reading<P> & { form: URLSearchParams; client: string };

/**
 * The POST of a page: reads a plain form, lets `submit` do it, and answers with a document or a way on. The form works
 * without script; what could not be done is answered with the page itself, every word still in it, and status 422.
 */
export function submitting<P extends PageName>(page: P, submit: (sent: Submitted<P>) => Promise<Answer>) {
  return async (request: Request, { params: segments }: Segments): Promise<Response> => {
    const { locale: spoken, ...rest } = await segments;
    const locale = locales.find((one) => one === spoken);
    const params = onlyTexts(rest);
    if (!locale || !routeOf(page).posts || !hasParams(page, params))
      return lost(request, { status: 404, locale: locale ?? 'de' });
    try {
      // A browser says when a form on somebody else's page was sent to us; programs say nothing.
      if (request.headers.get('sec-fetch-site') === 'cross-site') return lost(request, { status: 400, locale });
      const form = await readForm(request);
      if (!form) return lost(request, { status: 400, locale });
      const asked = askedOf(page, params, locale, new URL(request.url).search);
      const client = request.headers.get(clientHeader) ?? 'unknown';
      return await answer(request, asked, await submit({ ...asked, form, client }));
    } catch (error) {
      return failed(request, error, { locale, path: namedInLogs(page) });
    }
  };
}
