import type { Busy } from '#kernel/queue.ts';
import type { Result } from '#kernel/result.ts';
import type { Locale } from '#kernel/words.ts';
import type { Ctx } from '#platform/context.ts';
import { failed } from './failed.ts';
import { lost } from './lost.ts';
import { requestContext } from './request-context.ts';
import { answerFresh, respond } from './respond.ts';

type Bytes = string | Uint8Array<ArrayBuffer>;

/** A file before it is made: who has this version already is told so, and nothing is made. */
export type Sent = {
  contentType: string;
  version: string;
  make: () => Bytes | Promise<Result<Bytes, Busy>>;
  /** To be kept under this name; without it the file is looked at. */
  filename?: string | undefined;
};

/** While the address names the version that is sent, it may be kept for ever; otherwise it is asked again. */
const forEver = 'public, max-age=31536000, immutable';
const shortly = 'public, max-age=300';
const retryAfterSeconds = '5';

const fileHeaders = { 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff' };
/** Readers of PDF in browsers do not work in a sandbox; pictures need none but must never run anything. */
const pictureHeaders = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" };

const headersOf = ({ contentType, filename }: Sent) => ({
  ...fileHeaders,
  ...(contentType.startsWith('image/') ? pictureHeaders : {}),
  ...(filename ? { 'content-disposition': `attachment; filename="${filename}"` } : {}),
});

/** The GET of a file made of the data: kept by whoever asked with its version in the address, made anew otherwise. */
export function sending(find: (ctx: Ctx, file: string, locale: Locale) => Promise<Sent | undefined>) {
  return async (request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const locale: Locale = query.get('l') === 'en' ? 'en' : 'de';
    const { file } = await params;
    try {
      const sent = await find(requestContext(locale), file, locale);
      if (!sent) return lost(request, { status: 404, locale, machine: true });
      const validator = `${sent.version}-${locale}`;
      const headers = { ...headersOf(sent), 'cache-control': query.get('v') === sent.version ? forEver : shortly };
      const fresh = answerFresh(request, validator, headers);
      if (fresh) return fresh;
      const made = await madeOnce(`${file} ${validator}`, sent.make);
      if (typeof made === 'string')
        return respond(request, { contentType: sent.contentType, body: made, validator, headers });
      if (made instanceof Uint8Array) return bytes(made, sent, validator, headers);
      if (made.ok) return bytes(made.value, sent, validator, headers);
      return lost(request, {
        status: 503,
        locale,
        machine: true,
        headers: { 'retry-after': retryAfterSeconds, 'cache-control': 'no-store' },
      });
    } catch (error) {
      return failed(request, error, { locale, machine: true });
    }
  };
}

type Made = Awaited<ReturnType<Sent['make']>>;

/** Many people ask for the same file in the same moment: it is made once. */
const inTheMaking = new Map<string, Promise<Made>>();

function madeOnce(name: string, make: Sent['make']): Promise<Made> {
  const begun = inTheMaking.get(name);
  if (begun) return begun;
  const work = async (): Promise<Made> => make();
  const making = work().finally(() => inTheMaking.delete(name));
  inTheMaking.set(name, making);
  return making;
}

const bytes = (body: Bytes, { contentType }: Sent, validator: string, headers: Readonly<Record<string, string>>) =>
  new Response(body, { headers: { ...headers, 'content-type': contentType, etag: `"${validator}"` } });
