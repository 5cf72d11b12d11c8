import type SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';
import type { Handed } from './post.ts';

type Failure = Pick<SMTPConnection.SMTPError, 'code' | 'response' | 'responseCode' | 'command' | 'message'>;

/** "550 5.1.1": the numbers of an answer (RFC 5321, RFC 3463). Its words often repeat the address. */
function numbersOf({ response = '', responseCode }: Failure): string {
  const [, enhanced = ''] = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response) ?? [];
  return `${responseCode ?? ''} ${enhanced}`.trim();
}

/** "ECONNREFUSED", "ETIMEDOUT": what the machine calls it. */
const nameOf = ({ message, code }: Failure): string => /\bE[A-Z]{4,}\b/.exec(message)?.[0] ?? code ?? 'no answer';

/** What a failure means for the mail that was being handed in; `handedOver`: its last byte had left. */
export function readFailure(failure: Failure, handedOver: boolean): Handed {
  const { responseCode = 0, command = '' } = failure;
  const numbers = numbersOf(failure);
  const forNow = responseCode >= 400 && responseCode < 500;
  const forGood = responseCode >= 500;
  if (responseCode === 421) return handedOver ? unsure(numbers) : { kind: 'away', why: `server ${numbers}` };
  if (command === 'RCPT TO' && (forNow || forGood)) return { kind: 'refused', forGood, why: `recipient ${numbers}` };
  if (command === 'DATA' && (forNow || forGood)) return { kind: 'refused', forGood, why: `message ${numbers}` };
  if (handedOver) return unsure(numbers || nameOf(failure));
  if (command.startsWith('AUTH') || failure.code === 'EAUTH')
    return { kind: forNow ? 'away' : 'locked-out', why: `login ${numbers || nameOf(failure)}` };
  if (command === 'MAIL FROM' && forGood) return { kind: 'locked-out', why: `sender ${numbers}` };
  if (command === 'CONN' && forGood) return { kind: 'locked-out', why: `greeting ${numbers}` };
  return { kind: 'away', why: `server ${numbers || nameOf(failure)}` };
}

const unsure = (why: string): Handed => ({ kind: 'unsure', why: `unsure ${why}` });
