import type { Locale } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { failed } from './failed.ts';
import { lost } from './lost.ts';
import { requestContext } from './request-context.ts';
import { answerFresh, respond } from './respond.ts';

type Sent = { body: string | Uint8Array<ArrayBuffer>; contentType: string; version: string };

/** While the address names the version that is sent, it may be kept for ever; otherwise it is asked again. */
const forEver = 'public, max-age=31536000, immutable';
const shortly = 'public, max-age=300';

const pictureHeaders = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

/** The GET of a picture: made anew from the data, kept by whoever asked with its version in the address. */
export function sending(make: (ctx: Ctx, file: string, locale: Locale) => Promise<Sent | undefined>) {
  return async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const locale: Locale = query.get('l') === 'en' ? 'en' : 'de';
    try {
      const sent = await make(requestContext(locale), (await params).file, locale);
      if (!sent) return lost(request, { status: 404, locale, machine: true });
      const validator = `${sent.version}-${locale}`;
      const headers = { ...pictureHeaders, 'cache-control': query.get('v') === sent.version ? forEver : shortly };
      const fresh = answerFresh(request, validator, headers);
      if (fresh) return fresh;
      const { body, contentType } = sent;
      if (typeof body === 'string') return respond(request, { contentType, body, validator, headers });
      return new Response(body, { headers: { ...headers, 'content-type': contentType, etag: `"${validator}"` } });
    } catch (error) {
      return failed(request, error, { locale, machine: true });
    }
  };
}
