import { city } from '#platform/city.ts';
import type { MailHeaders } from '#platform/mail/mail.ts';

/** By which mail programs know a subscription and end it with one click: the link takes a POST without a question. */
export const listHeaders = (link: string): MailHeaders => ({
  listUnsubscribe: { https: link },
  listId: `abo.${city().feedUidDomain}`,
});
