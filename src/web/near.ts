import { config } from '#platform/config.ts';
import { showsMails } from '#platform/mail/shows-mails.ts';
import { lost } from './lost.ts';
import { nearHeader } from './near-header.ts';

/** Answers only at this machine, and only where it shows its mails; to all others there is nothing here. */
export const onlyNear =
  <Rest extends unknown[]>(handle: (request: Request, ...rest: Rest) => Promise<Response>) =>
  async (request: Request, ...rest: Rest): Promise<Response> =>
    showsMails(config()) && request.headers.get(nearHeader) === '1'
      ? handle(request, ...rest)
      : lost(request, { status: 404, locale: new URL(request.url).pathname.startsWith('/en') ? 'en' : 'de' });
