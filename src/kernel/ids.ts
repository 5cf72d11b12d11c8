import { randomBytes, randomUUIDv7 } from 'node:crypto';

declare const of: unique symbol;

/** A UUID (version 7) that remembers what it names. */
export type Id<Of extends string> = string & { readonly [of]: Of };

export type PersonId = Id<'person'>;
export type VenueId = Id<'venue'>;
export type InstitutionId = Id<'institution'>;

/** Eight letters of Crockford's base32 (no I, L, O, U), upper case: what people see in addresses and calendars. */
export type PublicId = string & { readonly [of]: 'public' };

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Forty random bits as a public id; the database's unique index is the judge of collisions. */
export const newPublicId = (): PublicId =>
  Array.from(randomBytes(8), (byte) => alphabet[byte & 31]).join('') as PublicId;

/** Reads a public id as people type it: any case, O for 0, I and L for 1. */
export function readPublicId(text: string): PublicId | undefined {
  const plain = text.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? (plain as PublicId) : undefined;
}

/** A new UUID, version 7: sorted by the time it was made (RFC 9562, section 5.7). */
export const newId = <Of extends string>(_of: Of): Id<Of> => randomUUIDv7() as Id<Of>;
