import type { Ctx } from '#platform/context.ts';
import { databaseOn, openPool } from '#platform/db.ts';
import type { Mail } from '#platform/mail/mail.ts';
import { mailsAtOnceMax, queueMails } from '#platform/mail/queue-mails.ts';
import { sendMails } from '#platform/mail/send-mails.ts';
import { smtpServer } from '#platform/mail/testing.ts';
import { type Figure, megabytes, ms, seconds } from '../figure.ts';
import { openGround } from '../house.ts';
import { cpuOf, memoryOf } from '../process-figures.ts';

const mails = 10_000;
const allMsMax = 300_000;
/** About what a week in a town comes to. */
const text = 'Freitag, 27. November, 20 Uhr: Konzert am Fluss, Eintritt frei\n'.repeat(60);
const html = `<p>${text}</p>`.repeat(4);

const aMail = (number: number): Mail => ({
  ...{ key: `bench ${number}`, kind: 'digest', to: `reader-${number}@example.org`, language: 'de' },
  ...{ subject: 'Deine Woche: Kostenlose Konzerte in der Nordstadt', text, html },
  headers: { listUnsubscribe: { https: `https://example.org/abo/${number}` }, listId: 'woche.example.org' },
});

async function queueAll(ctx: Ctx) {
  for (let from = 0; from < mails; from += mailsAtOnceMax)
    await queueMails(
      ctx,
      Array.from({ length: mailsAtOnceMax }, (_, at) => aMail(from + at)),
    );
}

/** Ten thousand mails of a week from the table to a mail server beside: how long, and whether each comes once. */
export async function measureMails(): Promise<Figure[]> {
  const ground = await openGround(undefined);
  const server = await smtpServer();
  const arrived = new Map<string, number>();
  server.onMail = ({ messageId }) => {
    arrived.set(messageId, (arrived.get(messageId) ?? 0) + 1);
    server.received.length = 0;
    server.asked.length = 0;
  };
  const pool = openPool(await ground.emptyDatabase('mails'));
  const now = Temporal.Instant.from('2026-11-26T15:00:00Z');
  const ctx: Ctx = { db: databaseOn(pool), actor: { kind: 'system', job: 'bench' }, now, locale: 'de' };
  try {
    const began = performance.now();
    await queueAll(ctx);
    const queued = performance.now() - began;
    const cpu = cpuOf(process.pid);
    let [sent, peak] = [0, 0];
    for (let more = true; more; ) {
      const round = await sendMails(ctx, { kind: 'server', url: server.url });
      more = round.more;
      sent += round.sent;
      peak = Math.max(peak, memoryOf(process.pid));
    }
    const all = performance.now() - began;
    const once = arrived.size === mails && [...arrived.values()].every((times) => times === 1);
    return [
      { what: '10.000 Mails einreihen', reached: `${seconds(queued)}, ${ms(queued / mails)} je Mail` },
      {
        what: '10.000 Mails einreihen und übergeben',
        goal: `≤ ${seconds(allMsMax)}, jede genau einmal`,
        reached: `${seconds(all)}, ${sent} gesendet, ${once ? 'jede einmal' : 'NICHT jede einmal'}`,
        met: all <= allMsMax && once && sent === mails,
      },
      {
        what: '… Rechenzeit mit dem Mailserver im selben Prozess',
        reached: `${ms((cpuOf(process.pid) - cpu) / mails)} je Mail, höchstens ${megabytes(peak)}`,
      },
    ];
  } finally {
    await pool.end();
    await server.close();
    await ground.close();
  }
}
