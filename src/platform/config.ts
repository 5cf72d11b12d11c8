import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { de } from 'zod/locales';

/** Whoever reads a mistake in a setting or a file reads German first. */
z.config(de());

const blankIsAbsent = (value: unknown) => (value === '' ? undefined : value);
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(blankIsAbsent, schema.optional());
const withDefault = <Schema extends z.ZodType<unknown, string>>(schema: Schema, fallback: string) =>
  z.preprocess((value) => blankIsAbsent(value) ?? fallback, schema);

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const address = /^[^\s:]+:\d{1,5}$/;
const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** An address, or a network like 10.0.0.0/8. */
function isNetwork(text: string): boolean {
  const [ip = '', bits, ...rest] = text.split('/');
  const family = isIP(ip);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}

/** Every setting Litfaß knows, its default and its bounds; `.env.example` explains them to people. */
const environment = z.object({
  PORT: withDefault(z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(65_535)), '3000'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PUBLIC_URL: optional(origin),
  LITFASS_DATA: withDefault(z.string(), '.litfass'),
  LITFASS_CITY: withDefault(
    z.string().refine((folder) => existsSync(resolve(folder, 'city.json')), 'is a folder without city.json'),
    'cities/wesselheim',
  ),
  LITFASS_SAMPLE: withDefault(z.enum(['0', '1']), '1').transform((value) => value === '1'),
  LITFASS_NOW: optional(z.iso.datetime({ offset: true })),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'is not a postgres:// address')),
  LITFASS_FETCH_ALLOW: optional(z.string().transform(list)).refine(
    (hosts) => !hosts || hosts.every((host) => address.test(host)),
    'is not a list of host:port',
  ),
  TRUSTED_PROXIES: optional(z.string().transform(list)).refine(
    (proxies) => !proxies || proxies.every(isNetwork),
    'is not a list of addresses or networks',
  ),
  AUTH_SECRET: optional(z.string().min(32)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(z.email()),
  MEILI_URL: optional(z.url({ protocol: /^https?$/ })),
  MEILI_KEY: optional(z.string().regex(/^[\x21-\x7e]+$/, 'has characters no key has')),
});

/** What a mistake in one of these never repeats. */
const secrets: ReadonlySet<PropertyKey> = new Set(['AUTH_SECRET', 'MEILI_KEY', 'SMTP_URL']);

export type Config = Readonly<{
  port: number;
  host: string;
  publicUrl: string;
  dataFolder: string;
  cityFolder: string;
  sample: boolean;
  frozenAt: Temporal.Instant | undefined;
  databaseUrl: string | undefined;
  fetchAllow: readonly string[];
  meilisearch: { url: string; key: string | undefined } | undefined;
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
  /** What keys and links are made with; without it `secret.ts` makes one. */
  authSecret: string | undefined;
  /** Where mails are handed in; without it they are written to the data folder. */
  smtpUrl: string | undefined;
  /** The sender's address; without it the city's own. */
  mailFrom: string | undefined;
}>;

/** The settings of this process, or one clear line per mistake. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { config: Config } | { mistakes: string[] } {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    return {
      mistakes: parsed.error.issues.map(
        ({ path: [name = '', ...rest], message }) =>
          `${[name, ...rest].join('.')}: ${message} (${secrets.has(name) ? '…' : (env[String(name)] ?? '')})`,
      ),
    };
  }
  const values = parsed.data;
  return {
    config: {
      port: values.PORT,
      host: values.HOST,
      publicUrl: values.PUBLIC_URL ?? `http://localhost:${values.PORT}`,
      dataFolder: resolve(values.LITFASS_DATA),
      cityFolder: resolve(values.LITFASS_CITY),
      sample: values.LITFASS_SAMPLE,
      frozenAt: values.LITFASS_NOW ? Temporal.Instant.from(values.LITFASS_NOW) : undefined,
      databaseUrl: values.DATABASE_URL,
      fetchAllow: values.LITFASS_FETCH_ALLOW ?? [],
      trustedProxies: values.TRUSTED_PROXIES ?? [],
      authSecret: values.AUTH_SECRET,
      smtpUrl: values.SMTP_URL,
      mailFrom: values.MAIL_FROM,
      meilisearch: values.MEILI_URL ? { url: values.MEILI_URL, key: values.MEILI_KEY } : undefined,
    },
  };
}

let known: Config | undefined;

/** The settings, read once per process; a process with a mistake in them does not start. */
export function config(): Config {
  if (known) return known;
  const read = readConfig(process.env);
  if ('mistakes' in read) throw new Error(`Settings: ${read.mistakes.join('; ')}`);
  known = read.config;
  return known;
}

/** Now, or the instant at which LITFASS_NOW stopped the clock. Asked once per request, at its entrance. */
export const clock = (): Temporal.Instant => config().frozenAt ?? Temporal.Now.instant();
