import type { AddressInfo, Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/**
 * How the server behaves: `ok`; `450 then ok` (every recipient is refused once); `450`; `550`; `busy` (421 to everybody);
 * `hang` (never a greeting); `hang after data`; `drop` and `drop once` (takes the mail and hangs up without a word);
 * `double` (says yes twice); `starttls`; `locked out` (no login is right); `554` (will not have the text).
 */
export type SmtpMode =
  | 'ok'
  | '450 then ok'
  | '450'
  | '550'
  | '554'
  | 'busy'
  | 'hang'
  | 'hang after data'
  | 'drop'
  | 'drop once'
  | 'double'
  | 'starttls'
  | 'locked out';

export type ReceivedMail = { to: string[]; from: string; raw: string; messageId: string; secure: boolean };

export type PlayedSmtp = {
  url: string;
  port: number;
  /** Everything whose last byte arrived, whatever was answered. */
  received: ReceivedMail[];
  /** How often somebody was named as recipient. */
  asked: string[];
  connections: () => number;
  mode: SmtpMode;
  /** Called with each mail, before it is answered. */
  onMail: (mail: ReceivedMail) => void | Promise<void>;
  close: () => Promise<void>;
};

const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

/** A real mail server on a port of its own that behaves as badly as wanted. */
export async function smtpServer({
  mode = 'ok',
  port = 0,
}: {
  mode?: SmtpMode;
  port?: number;
} = {}): Promise<PlayedSmtp> {
  const refusedOnce = new Set<string>();
  let connected = 0;
  const played: PlayedSmtp = {
    url: '',
    port,
    received: [],
    asked: [],
    connections: () => connected,
    mode,
    onMail: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: mode === 'starttls' ? [] : ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onConnect(_session, callback) {
      connected += 1;
      if (played.mode !== 'hang') callback();
    },
    onAuth(_auth, _session, callback) {
      if (played.mode === 'locked out') return callback(refusal(535, '5.7.8 Wrong password'));
      callback(null, { user: 'litfass' });
    },
    onRcptTo({ address }, _session, callback) {
      played.asked.push(address);
      callback(answerTo(address));
    },
    async onData(stream, session, callback) {
      const mail = await read(stream, session).catch(() => undefined);
      if (!mail) return; // Whoever sent it is gone.
      played.received.push(mail);
      await played.onMail(mail);
      const answered = played.mode;
      if (answered === 'drop once') played.mode = 'ok';
      if (answered.startsWith('drop')) return socketOf(server, session)?.destroy();
      if (answered === 'hang after data') return;
      if (answered === '554') return callback(refusal(554, '5.7.1 We do not like it'));
      callback(null);
      await nextTurn();
      if (answered === 'double') socketOf(server, session)?.write('250 And once more\r\n');
    },
  });
  const answerTo = (address: string) => {
    if (played.mode === 'busy') return refusal(421, '4.3.2 Come back later');
    if (played.mode === '550') return refusal(550, `5.1.1 <${address}>: nobody of this name`);
    const first = !refusedOnce.has(address);
    refusedOnce.add(address);
    if (played.mode === '450' || (played.mode === '450 then ok' && first))
      return refusal(450, `4.2.0 <${address}>: try again`);
    return undefined;
  };
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  const login = mode === 'locked out' ? 'litfass:wrong@' : '';
  return Object.assign(played, { port: address.port, url: `smtp://${login}127.0.0.1:${address.port}` });
}

/** The library keeps its connections in a set without types. */
type Connection = { session: SMTPServerSession; _socket: Socket };

const socketOf = (server: SMTPServer, { id }: SMTPServerSession) =>
  [...(server.connections as Set<Connection>)].find(({ session }) => session.id === id)?._socket;

async function read(stream: SMTPServerDataStream, { envelope, secure }: SMTPServerSession): Promise<ReceivedMail> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  const raw = Buffer.concat(pieces).toString('utf8');
  return {
    to: envelope.rcptTo.map(({ address }) => address),
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    raw,
    messageId: /^message-id: *(\S+)/im.exec(raw)?.[1] ?? '',
    secure,
  };
}
