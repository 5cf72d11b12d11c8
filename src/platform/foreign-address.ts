import { isIP } from 'node:net';
import { done, type Result, refuse } from '#kernel/result.ts';
import { isPublicAddress } from './public-address.ts';

/** `exempt`: the operator named this very host and port, private or not. */
export type ForeignAddress = { url: URL; exempt: boolean };
export type AddressRefusal =
  | { kind: 'address-not-understood' }
  | { kind: 'scheme-not-allowed' }
  | { kind: 'sign-in-not-allowed' }
  | { kind: 'port-not-allowed' }
  | { kind: 'address-not-public' };

export type AddressRules = { allow: readonly string[]; ports: readonly number[] };

/** An address we may call on: http(s) or webcal, no sign-in in it, usual ports, and no private address written into it. */
export function foreignAddress(text: string, rules: AddressRules, base?: URL): Result<ForeignAddress, AddressRefusal> {
  const https = text.trim().replace(/^webcals?:/i, 'https:');
  if (!URL.canParse(https, base?.href)) return refuse({ kind: 'address-not-understood' });

  const url = new URL(https, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse({ kind: 'scheme-not-allowed' });
  if (url.username || url.password) return refuse({ kind: 'sign-in-not-allowed' });
  if (rules.allow.includes(`${url.hostname}:${portOf(url)}`)) return done({ url, exempt: true });
  if (!rules.ports.includes(portOf(url))) return refuse({ kind: 'port-not-allowed' });

  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) return refuse({ kind: 'address-not-public' });
  return done({ url, exempt: false });
}

const portOf = (url: URL) => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
