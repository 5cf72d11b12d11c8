import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from './config.ts';

const fileName = 'auth-secret';
const lettersMin = 32;

/** Reads the secret of a data folder, and makes it first where there is none: 256 bits that only this account may read. */
export function secretIn(folder: string): string {
  const file = join(folder, fileName);
  const known = readIfThere(file);
  if (known) return known;
  mkdirSync(folder, { recursive: true });
  // Written beside and then linked: of several processes that start at once one wins, and nobody reads half a secret.
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readIfThere(file) ?? secretIn(folder);
}

function readIfThere(file: string): string | undefined {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret.length < lettersMin) throw new Error(`${file} holds no secret; remove it and a new one is made`);
    return secret;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

let known: string | undefined;

/**
 * What only this installation can work out from a text: HMAC-SHA-256 in hex. Hashes of different purposes have nothing to
 * do with each other.
 */
export function keyedHash(purpose: string, text: string): string {
  known ??= config().authSecret ?? secretIn(config().dataFolder);
  return createHmac('sha256', known).update(`${purpose}\n${text}`).digest('hex');
}
