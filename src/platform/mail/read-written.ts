import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listWritten } from './written-mails.ts';

/** A mail as a mail program would show it. */
export type WrittenMail = {
  id: string;
  writtenAt: Temporal.Instant;
  /** Names as they stand in the mail; values unfolded and decoded. */
  headers: { name: string; value: string }[];
  text: string;
  html: string | undefined;
};

const listedMax = 50;
const idOf = (name: string) => name.slice(-40, -4);
const writtenAt = (name: string) => Temporal.Instant.from(name.slice(0, 16));

/** The newest mails in the folder, and how many there are. */
export async function readNewest(folder: string): Promise<{ mails: WrittenMail[]; count: number }> {
  const names = await listWritten(folder);
  const read = await Promise.all(names.slice(0, listedMax).map((name) => readOne(folder, name)));
  return { mails: read.filter((mail) => mail !== undefined), count: names.length };
}

/** The mail with this id, as long as it is kept. */
export async function readWritten(folder: string, id: string): Promise<WrittenMail | undefined> {
  const name = (await listWritten(folder)).find((one) => idOf(one) === id);
  return name ? readOne(folder, name) : undefined;
}

async function readOne(folder: string, name: string) {
  // It may have been forgotten since it was listed.
  const source = await readFile(join(folder, name), 'latin1').catch(() => undefined);
  return source === undefined ? undefined : { id: idOf(name), writtenAt: writtenAt(name), ...readMail(source) };
}

/** Reads mails of our own making (compose.ts): text, or text and HTML, quoted-printable or plain. */
export function readMail(source: string): Omit<WrittenMail, 'id' | 'writtenAt'> {
  const { headers, body } = entity(source);
  const boundary = /boundary="([^"]+)"/.exec(headerOf(headers, 'content-type'))?.[1];
  if (!boundary) return { headers, text: decoded(headers, body), html: undefined };
  const [text, html] = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => entity(part.replace(/^\r\n/, '').replace(/\r\n$/, '')))
    .map((part) => decoded(part.headers, part.body));
  return { headers, text: text ?? '', html };
}

function entity(source: string) {
  const cut = source.indexOf('\r\n\r\n');
  const head = source.slice(0, cut).replaceAll(/\r\n[ \t]+/g, ' ');
  const headers = head.split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: decodedWords(line.slice(colon + 1).trim()) };
  });
  return { headers, body: source.slice(cut + 4) };
}

export const headerOf = (headers: WrittenMail['headers'], name: string) =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';

const asText = (bytes: string) => Buffer.from(bytes, 'latin1').toString('utf8');
const unquoted = (text: string) =>
  text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

function decoded(headers: WrittenMail['headers'], body: string) {
  const quoted = headerOf(headers, 'content-transfer-encoding') === 'quoted-printable';
  return asText(quoted ? unquoted(body.replaceAll(/=\r\n/g, '')) : body).replaceAll('\r\n', '\n');
}

/** Encoded words (RFC 2047); white space between two of them is not part of the text. */
const decodedWords = (value: string) =>
  value.replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=(?:\s+(?==\?))?/gi, (_, kind: string, word: string) =>
    asText(
      kind.toLowerCase() === 'q' ? unquoted(word.replaceAll('_', ' ')) : Buffer.from(word, 'base64').toString('latin1'),
    ),
  );
