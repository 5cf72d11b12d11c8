import { BlockList, isIP } from 'node:net';

/** The header by which the front tells the rest of the house who asks; from outside it is dropped. */
export const clientHeader = 'x-litfass-client';

const forwardedMax = 50;

/** IPv4 written as IPv6 is IPv4; a zone of the own network says nothing to others. */
function tidy(text: string): string | undefined {
  const address = text
    .trim()
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
    .replace(/%.*$/, '');
  return isIP(address) ? address.toLowerCase() : undefined;
}

/** Which addresses are proxies of the operator's own: single ones, or networks like 10.0.0.0/8. */
export function trustedOf(proxies: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  return (address) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Who asks: the address of the connection, or, where that is a proxy of our own, the last one of `X-Forwarded-For` that
 * is not. What stands further left was written by the reader and is not believed.
 */
export function clientAddress(
  connection: string | undefined,
  forwardedFor: string | readonly string[] | undefined,
  isTrusted: (address: string) => boolean,
): string {
  let client = tidy(connection ?? '') ?? 'unknown';
  const hops = String(forwardedFor ?? '')
    .split(',')
    .slice(-forwardedMax);
  while (client !== 'unknown' && isTrusted(client)) {
    const before = tidy(hops.pop() ?? '');
    if (!before) break;
    client = before;
  }
  return client;
}

/** Whom a limit is meant for: one IPv4 address, or the /64 that one IPv6 connection usually has to itself. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const groups = [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
