import type { Ctx } from '#platform/context.ts';
import { failed } from '../failed.ts';
import { lost } from '../lost.ts';
import { requestContext } from '../request-context.ts';
import { answerFresh, respond } from '../respond.ts';

/** What a machine gets. Its validator is known before it is made, where there is one; otherwise its text says whether it is the same. */
export type Made = { contentType: string; body: string };
export type Maker = {
  validator?: (ctx: Ctx) => string | undefined;
  make: (ctx: Ctx, name: string) => Promise<Made | undefined> | Made | undefined;
};

/** An address without a name in it has no params at all. */
type Segments = { params: Promise<Readonly<Record<string, string | string[] | undefined>> | undefined> };

/** Crawlers come again anyway; everybody may read it from any page. */
const headers = {
  'cache-control': 'public, max-age=900, stale-while-revalidate=86400',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

/** The GET of a file that people rarely see: the same for everybody, told in one language. */
export function machineFile({ validator, make }: Maker) {
  return async (request: Request, { params }: Segments): Promise<Response> => {
    try {
      const ctx = requestContext('de');
      const known = validator?.(ctx);
      const fresh = known && answerFresh(request, known, headers);
      if (fresh) return fresh;
      const file = (await params)?.file;
      const made = await make(ctx, typeof file === 'string' ? file : '');
      return made
        ? respond(request, { ...made, validator: known, headers })
        : lost(request, { status: 404, locale: 'de', machine: true });
    } catch (error) {
      return failed(request, error, { locale: 'de', machine: true });
    }
  };
}
