import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { later } from './later.ts';
import { mailDate } from './mail-date.ts';
import type { MailRow } from './schema.ts';
import type { Sender } from './sender.ts';

type Wording = Pick<
  MailRow,
  'recipient' | 'language' | 'subject' | 'text' | 'html' | 'headers' | 'messageId' | 'queuedAt' | 'notBefore'
>;

/**
 * The whole mail as it goes over the wire (RFC 5322, MIME). The same row always makes the same mail, but for the marks
 * between its parts, so a second copy is recognised as one.
 */
export async function compose(mail: Wording, from: Sender): Promise<Buffer> {
  const { listUnsubscribe, listId, replyTo, autoSubmitted = 'auto-generated' } = mail.headers;
  const unsubscribe = [listUnsubscribe?.https, listUnsubscribe?.mailto].filter((address) => address !== undefined);
  const composer = new MailComposer({
    from,
    to: { name: '', address: mail.recipient },
    ...(replyTo && { replyTo: { name: '', address: replyTo } }),
    subject: mail.subject,
    messageId: mail.messageId,
    date: mailDate(later(mail.queuedAt, mail.notBefore)),
    text: withLineEnds(mail.text),
    ...(mail.html !== null && { html: withLineEnds(mail.html) }),
    textEncoding: 'quoted-printable',
    headers: {
      'Content-Language': mail.language,
      'Auto-Submitted': autoSubmitted,
      ...(listId && { 'List-Id': prepared(`<${listId}>`) }),
      ...(unsubscribe.length > 0 && {
        'List-Unsubscribe': prepared(unsubscribe.map((address) => `<${address}>`).join(', ')),
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

/** Checked when it was queued, and to be sent as it is: folding would tear an address apart. */
const prepared = (value: string) => ({ prepared: true, value });

/** Between servers a line ends in CRLF, whatever it ended in here. */
const withLineEnds = (text: string) => text.replaceAll(/\r\n|\r|\n/g, '\r\n');
