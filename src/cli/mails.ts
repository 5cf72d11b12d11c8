import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { dropMail, retryDeadMails, retryMail } from '#platform/mail/handle-dead-mails.ts';
import { mailPlace } from '#platform/mail/mail-place.ts';
import { type ListedMail, listMails, viewMailStanding } from '#platform/mail/view-mails.ts';
import type { Command, Outcome } from './command.ts';

const usage = 'Aufruf: npm run litfass -- mails [--dead | --retry <id> | --retry-all | --drop <id>]';
const isId = (text: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(text);

/** "25.11.2026, 16:00": on the city's wall. */
function when(at: Temporal.Instant): string {
  const { day, month, year, hour, minute } = at.toZonedDateTimeISO(city().timeZone);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day}.${month}.${year}, ${two(hour)}:${two(minute)}`;
}

const lineOf = ({ id, kind, domain, queuedAt, attempts, why }: ListedMail) =>
  `${id}  ${when(queuedAt)}  ${kind}  …@${domain}  ${attempts} Versuche  ${why ?? 'noch nicht versucht'}`;

/** How the post stands, in a few lines. */
export async function mailLines(ctx: Ctx): Promise<string[]> {
  const { waiting, dead, nextTryAt, lastSentAt, reasons } = await viewMailStanding(ctx);
  const place = mailPlace();
  const next = nextTryAt && waiting > 0 ? `, nächster Versuch ${when(nextTryAt)}` : '';
  return [
    place.kind === 'server'
      ? `Mails: ${waiting} stehen an${next}; zuletzt ging eine hinaus: ${lastSentAt ? when(lastSentAt) : 'in 14 Tagen keine'}.`
      : `Mails: kein Mailserver (SMTP_URL), sie werden nur in ${place.folder} abgelegt; ${waiting} stehen an.`,
    ...reasons.map(({ why, mails }) => `  ${mails} davon: ${why}`),
    ...(dead > 0 ? [`Mails: ${dead} kamen nicht an. Welche und warum: npm run litfass -- mails --dead`] : []),
  ];
}

const counted = (retried: number): Outcome => ({
  code: retried > 0 ? 0 : 1,
  lines: [
    retried > 0 ? `${retried} werden noch einmal versucht, sobald Litfaß läuft.` : 'Keine solche aufgegebene Mail.',
  ],
});

const mails: Command = async (ctx, [option, id = '', ...rest]) => {
  const wantsId = option === '--retry' || option === '--drop';
  if (rest.length > 0 || (wantsId ? !isId(id) : id !== '')) return { code: 2, lines: [usage] };
  switch (option) {
    case undefined:
      return { code: 0, lines: [...(await mailLines(ctx)), ...(await listMails(ctx, 'waiting')).map(lineOf)] };
    case '--dead': {
      const dead = await listMails(ctx, 'dead');
      return { code: 0, lines: dead.length > 0 ? dead.map(lineOf) : ['Keine Mail wurde aufgegeben.'] };
    }
    case '--retry':
      return counted(await retryMail(ctx, id));
    case '--retry-all':
      return counted(await retryDeadMails(ctx));
    case '--drop':
      return (await dropMail(ctx, id))
        ? { code: 0, lines: ['Die Mail ist gelöscht.'] }
        : { code: 1, lines: ['Keine solche ungesendete Mail.'] };
    default:
      return { code: 2, lines: [usage] };
  }
};

/** The commands about mails. */
export const mailCommands: Record<string, Command> = { mails };
