import { newPublicId } from '#kernel/ids.ts';
import type { Locale } from '#kernel/words.ts';
import { log } from '#platform/log.ts';
import { isDatabaseAway } from './database-away.ts';
import { faultText } from './fault-text.ts';
import { lost } from './lost.ts';
import type { PageName } from './routes.ts';

const codeLetters = 6;
const retryAfterSeconds = '5';

type Circumstances = {
  locale: Locale;
  machine?: boolean;
  /** What the log calls the address where the address itself is a secret. */
  path?: string | undefined;
  /** The page in a frame that broke. */
  framed?: PageName | undefined;
};

/**
 * Answers for something that broke: 503 while the database is away, otherwise 500 with a code under which the log tells
 * what happened. Every failure is logged once, here.
 */
export function failed(request: Request, error: unknown, circumstances: Circumstances): Response | Promise<Response> {
  const path = circumstances.path ?? new URL(request.url).pathname;
  if (isDatabaseAway(error)) {
    log('warn', 'the database is away', { path, error: faultText(error) });
    return lost(request, {
      status: 503,
      headers: { 'retry-after': retryAfterSeconds, 'cache-control': 'no-store' },
      ...circumstances,
    });
  }
  const code = newPublicId().slice(0, codeLetters);
  log('error', 'a request failed', {
    code,
    path,
    error: faultText(error),
  });
  return lost(request, { status: 500, code, headers: { 'cache-control': 'no-store' }, ...circumstances });
}
