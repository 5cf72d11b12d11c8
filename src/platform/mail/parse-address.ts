import { domainToASCII } from 'node:url';

const lengthMax = 254;
const localMax = 64;
/** What may stand before the @ without quotes (RFC 5322, dot-atom). */
const plainLocal = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** `domainToASCII` reads addresses of machines into these, and skips what no name has. */
const plainDomain = /^[^\s!-,/:-@[-`{-\x7f]+$/;

/**
 * One plain address, its domain in lower-case ASCII; nothing for anything else. No names, quotes, comments, groups or second
 * addresses: what comes out is exactly one recipient (CVE-2022-31127, CVE-2025-14874).
 */
export function parseAddress(text: string): string | undefined {
  if (text.length > lengthMax * 2) return undefined;
  const [local = '', named = '', ...rest] = text.trim().split('@');
  if (rest.length > 0 || local.length > localMax || !plainLocal.test(local) || !plainDomain.test(named))
    return undefined;
  const domain = domainToASCII(named);
  const labels = domain.split('.');
  const isName = labels.length > 1 && labels.every((part) => label.test(part)) && /[a-z]/.test(labels.at(-1) ?? '');
  const address = `${local}@${domain}`;
  return isName && address.length <= lengthMax ? address : undefined;
}
