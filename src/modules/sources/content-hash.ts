import { hash } from 'node:crypto';

/** A fingerprint of all that a source says about a date; where it stands in the file is no part of it. */
export const contentHash = (...parts: unknown[]) =>
  hash(
    'sha256',
    parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('\n'),
    'base64url',
  ).slice(0, 22);

/** A short name for a text that has none of its own. */
export const nameOf = (...parts: string[]) => hash('sha256', parts.join('\u0000'), 'base64url').slice(0, 16);
