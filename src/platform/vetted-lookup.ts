import { type LookupAddress, type LookupOptions, lookup as lookUpName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Asks the name service for all addresses of a host. */
export type Lookup = (host: string, options: LookupOptions) => Promise<LookupAddress[]>;

export const systemLookup: Lookup = (host, options) =>
  new Promise((resolve, reject) => {
    lookUpName(host, { ...options, all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });

export const notPublic = 'ENOTPUBLIC';

/**
 * The lookup a socket connects by. What is checked here is what is connected to, so a name that answers differently the
 * next time gains nothing; one private address among public ones condemns the name.
 */
export function vettedLookup(lookup: Lookup): LookupFunction {
  return (host, options, answer) => {
    lookup(host, options).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
          return answer(Object.assign(new Error(`${host} is not public`), { code: notPublic }), '');
        }
        if (options.all) return answer(null, addresses);
        answer(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => answer(error, ''),
    );
  };
}
