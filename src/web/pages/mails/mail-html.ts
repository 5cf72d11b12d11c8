import { mailFolder } from '#platform/mail/mail-place.ts';
import { readWritten } from '#platform/mail/read-written.ts';
import { lost } from '../../lost.ts';

/** A sheet of its own that may run nothing, load nothing and send nothing, whatever the mail says. */
const policy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The HTML of a mail as mail programs show it. */
export async function mailHtml(request: Request, { params }: { params: Promise<{ mail: string }> }): Promise<Response> {
  const { mail: id } = await params;
  const mail = await readWritten(mailFolder(), id);
  if (mail?.html === undefined) return lost(request, { status: 404, locale: 'de' });
  return new Response(mail.html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}
