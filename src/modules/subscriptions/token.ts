import { createHash } from 'node:crypto';
import type { Id } from '#kernel/ids.ts';
import { keyedHash } from '#platform/secret.ts';

/** The key to a subscription: 256 bits, worked out from its id whenever a mail needs it and stored nowhere. */
export const tokenOf = (id: Id<'subscription'>): string => keyedHash('subscription', id);

/** What is stored of a key. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** By what an address is recognised where it must not lie itself. */
export const hashOfAddress = (email: string): string => keyedHash('address', email);
