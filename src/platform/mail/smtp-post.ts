import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { Handed, Letter, Post } from './post.ts';
import { readFailure } from './smtp-answer.ts';
import type { SmtpSettings } from './smtp-settings.ts';

/** However slowly a server drips, a mail takes no longer than this. */
const mailMs = 60_000;

type Failure = SMTPConnection.SMTPError;
type Line = { connection: SMTPConnection; isOpen: boolean; onLost: (failure: Failure) => void };

const hungUp = Object.assign(new Error('The server hung up'), { code: 'ECONNECTION' });
const tooSlow = Object.assign(new Error('The server was too slow'), { code: 'ETIMEDOUT' });
const ignore = () => undefined;

/**
 * One connection to a mail server, opened for the first mail and opened again when it broke. The library's own pool would
 * hand a mail in again by itself when a connection breaks; how often that happens is for us to say.
 */
export function smtpPost(settings: SmtpSettings): Post {
  let line: Line | undefined;
  return {
    async hand(letter) {
      if (!line?.isOpen) {
        const opened = await openLine(settings);
        if (!opened.line) return readFailure(opened.failure, false);
        line = opened.line;
      }
      return handOver(line, letter);
    },
    close: () => line?.isOpen && line.connection.quit(),
  };
}

type Opened = { line: Line; failure?: undefined } | { line?: undefined; failure: Failure };

function openLine({ options, login }: SmtpSettings): Promise<Opened> {
  const { promise, resolve } = Promise.withResolvers<Opened>();
  const connection = new SMTPConnection(options);
  const line: Line = { connection, isOpen: true, onLost: (failure) => resolve({ failure }) };
  const lost = (failure: Failure) => {
    line.isOpen = false;
    line.onLost(failure);
  };
  connection.on('error', lost);
  connection.on('end', () => lost(hungUp));
  const opened = (failure?: Failure | null) => {
    line.onLost = ignore;
    // The end of a mail is a packet of its own: without this it waits 40 ms for the server to acknowledge the rest.
    connection._socket?.setNoDelay(true);
    resolve(failure ? { failure } : { line });
    if (failure) connection.close();
  };
  connection.connect((failure) => {
    if (failure || !login) return opened(failure);
    connection.login(login, opened);
  });
  return promise;
}

async function handOver(line: Line, { from, to, mail }: Letter): Promise<Handed> {
  const { promise, resolve } = Promise.withResolvers<Handed>();
  let handedOver = false;
  const failed = (failure: Failure) => resolve(readFailure(failure, handedOver));
  line.onLost = failed;
  const slow = setTimeout(() => {
    failed(tooSlow);
    line.connection.close();
  }, mailMs);
  // Read when the server has said that it wants the mail, and not before.
  const message = Readable.from([mail], { objectMode: false }).once('end', () => {
    handedOver = true;
  });
  line.connection.send({ from, to }, message, (failure) => (failure ? failed(failure) : resolve({ kind: 'taken' })));
  const handed = await promise;
  clearTimeout(slow);
  line.onLost = ignore;
  if (handed.kind !== 'taken') await clear(line, handed);
  return handed;
}

/** After a refusal the connection begins anew; where something went wrong it is given up. */
async function clear(line: Line, handed: Handed) {
  if (!line.isOpen) return;
  if (handed.kind !== 'refused') return line.connection.close();
  const { promise, resolve } = Promise.withResolvers<void>();
  line.onLost = () => resolve();
  line.connection.reset((failure) => {
    if (failure) line.connection.close();
    resolve();
  });
  await promise;
  line.onLost = ignore;
}
