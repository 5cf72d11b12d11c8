import type { MailHeaders } from './mail.ts';
import { parseAddress } from './parse-address.ts';

/** A header line may have 998 characters (RFC 5322, 2.1.1). */
const addressMax = 900;
const printable = /^[!-;=?-~]+$/;

/**
 * The allowed headers, checked. They are made by ourselves, so a false one is a fault of ours and thrown: a mail that cannot
 * be unsubscribed from must not leave.
 */
export function headersOf({ listUnsubscribe, listId, replyTo, autoSubmitted }: MailHeaders = {}): MailHeaders {
  return {
    ...(listUnsubscribe && {
      listUnsubscribe: {
        https: address(listUnsubscribe.https, /^https?:$/),
        ...(listUnsubscribe.mailto && { mailto: address(listUnsubscribe.mailto, /^mailto:$/) }),
      },
    }),
    ...(listId && { listId: named(listId) }),
    ...(replyTo && { replyTo: plain(replyTo) }),
    ...(autoSubmitted && { autoSubmitted }),
  };
}

function address(text: string, protocol: RegExp) {
  const url = URL.parse(text);
  if (!url || !protocol.test(url.protocol) || !printable.test(url.href) || url.href.length > addressMax)
    throw new Error('A mail with no proper address to unsubscribe at');
  return url.href;
}

function named(text: string) {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) || text.length > 200) throw new Error('A mail with no proper List-Id');
  return text;
}

function plain(text: string) {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error('A mail with no proper Reply-To');
  return parsed;
}
