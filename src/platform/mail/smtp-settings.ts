import type SMTPConnection from 'nodemailer/lib/smtp-connection/index.js';

/** How long a server may think before we take it for gone. */
const patienceMaxMs = 20_000;
const ports: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

type Login = { user: string; pass: string };

export type SmtpSettings = { options: SMTPConnection.Options; login: Login | undefined };

/**
 * How to reach the server of an SMTP_URL. TLS is used wherever it is offered, and asked for where a password is sent; only a
 * server on this very machine needs neither, nor a certificate anybody knows.
 */
export function smtpSettings(
  address: string,
  { ownName, patienceMs = patienceMaxMs }: { ownName: string; patienceMs?: number | undefined },
): SmtpSettings {
  const url = new URL(address);
  const near = loopback.test(url.hostname);
  const login = url.username
    ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
    : undefined;
  return {
    options: {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: Number(url.port) || (ports[url.protocol] ?? 587),
      secure: url.protocol === 'smtps:',
      requireTLS: login !== undefined && !near,
      tls: { rejectUnauthorized: !near },
      ...(ownName.includes('.') && { name: ownName }),
      connectionTimeout: patienceMs / 2,
      greetingTimeout: patienceMs / 2,
      dnsTimeout: patienceMs / 2,
      socketTimeout: patienceMs,
    },
    login,
  };
}
