import type { IncomingMessage } from 'node:http';
import { isNearHost } from '#platform/mail/shows-mails.ts';

/** By which the front says that somebody at this very machine asks; from outside it is dropped. */
export const nearHeader = 'x-litfass-near';

/** What a proxy adds, so that what it hands on is never taken for our own. */
const handedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip', 'forwarded', 'via'];

/**
 * Whether a program on this machine asks us by a name of this machine. The name counts, too: a page elsewhere whose name
 * was turned to 127.0.0.1 reaches us, but under its own.
 */
export function isNear({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  const connection = (socket?.remoteAddress ?? '').replace(/^::ffff:/, '');
  const named = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
  return isNearHost(connection) && isNearHost(named) && handedOn.every((name) => headers[name] === undefined);
}
