import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { committed } from '../testing.ts';
import { queueMails } from './queue-mails.ts';
import { sendMails } from './send-mails.ts';
import { smtpServer } from './testing.ts';

const mailsQueued = 30;
/** A process needs a while to begin where others are at work. */
const patienceMs = 60_000;
/** The process is killed when the server has said yes to so many. */
const killedAt = 12;

/** A process of its own that sends what is due and never comes to its end. */
const sending = `
  const { sendMails } = await import('./src/platform/mail/send-mails.ts');
  const { databaseOn, openPool } = await import('./src/platform/db.ts');
  const db = databaseOn(openPool(process.env.DATABASE_URL));
  const now = Temporal.Instant.from('2026-11-22T12:00Z');
  await sendMails({ db, actor: { kind: 'guest' }, now, locale: 'de' }, { kind: 'server', url: process.env.SMTP_URL });
`;

test(
  'whoever is killed between the server’s yes and our own leaves a mail or two to be sent once more, and no other',
  () =>
    committed(async (ctx, { url }) => {
      const server = await smtpServer();
      try {
        const many = Array.from({ length: mailsQueued }, (_, at) => ({
          key: `mail ${at}`,
          to: `reader-${at}@example.org`,
        }));
        const same = { kind: 'test', language: 'de', subject: 'Hallo', text: 'Hallo' } as const;
        await queueMails(
          ctx,
          many.map((mail) => ({ ...mail, ...same })),
        );

        const env = { ...process.env, DATABASE_URL: url, SMTP_URL: server.url };
        const sender = spawn(process.execPath, ['--input-type=module', '--eval', sending], { env, stdio: 'ignore' });
        onTestFinished(() => void sender.kill('SIGKILL'));
        const over = once(sender, 'exit');
        server.onMail = () => void (server.received.length === killedAt && sender.kill('SIGKILL'));
        expect(await over).toEqual([null, 'SIGKILL']);
        const arrived = server.received.length;
        expect(arrived).toBeGreaterThanOrEqual(killedAt);

        await sendMails(ctx, { kind: 'server', url: server.url });
        const times = Map.groupBy(server.received, ({ messageId }) => messageId);
        expect(times.size).toBe(mailsQueued);
        // Three were under way at once; they came twice at most, all others once.
        expect(server.received.length - mailsQueued).toBeLessThanOrEqual(3);
        expect(Math.max(...[...times.values()].map(({ length }) => length))).toBe(2);
      } finally {
        await server.close();
      }
    }),
  patienceMs,
);
