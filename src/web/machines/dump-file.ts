import { dumpFolder, openDump } from '#across/inventory/index.ts';
import { failed } from '../failed.ts';
import { lengthHeader } from '../length-header.ts';
import { lost } from '../lost.ts';
import { answerFresh } from '../respond.ts';

const shared = {
  'cache-control': 'public, max-age=3600',
  'access-control-allow-origin': '*',
  'x-content-type-options': 'nosniff',
};

/** The GET of a dump: last night's file as it lies on the disk, read while it is sent. It is packed; nobody packs it again. */
export async function sendDump(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  try {
    const dump = await openDump(dumpFolder(), file);
    if (!dump) return lost(request, { status: 404, locale: 'de', machine: true });
    const fresh = answerFresh(request, dump.version, shared);
    if (fresh || request.method === 'HEAD') await dump.close();
    if (fresh) return fresh;
    const headers = {
      ...shared,
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename="${file}"`,
      [lengthHeader]: String(dump.bytes),
      etag: `"${dump.version}"`,
    };
    return new Response(request.method === 'HEAD' ? null : (dump.read() as ReadableStream), { headers });
  } catch (error) {
    return failed(request, error, { locale: 'de', machine: true });
  }
}
