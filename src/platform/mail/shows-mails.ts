import type { Config } from '../config.ts';

const nearHosts = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1\]?)$/;

/** Whether a host name means this very machine. */
export const isNearHost = (host: string) => nearHosts.test(host);

/**
 * Whether mails may be looked at in the browser: only where none leaves the machine, and nobody else can reach it. A portal
 * with a public address shows none, whatever it listens on.
 */
export const showsMails = ({ smtpUrl, host, publicUrl }: Pick<Config, 'smtpUrl' | 'host' | 'publicUrl'>): boolean =>
  smtpUrl === undefined && isNearHost(host) && isNearHost(new URL(publicUrl).hostname);
