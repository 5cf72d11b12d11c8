import { createHash } from 'node:crypto';
import type { Kit } from './kit.ts';

/** Moves with every word in what is to be drawn or packed. */
export const versionOf = (what: Kit | Kit['sheets'][number]['poster'] | readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 10);
