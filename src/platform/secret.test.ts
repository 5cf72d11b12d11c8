import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keyedHash, secretIn } from './secret.ts';

const folders: string[] = [];
const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-secret-'));
  folders.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the first start makes a secret that nobody else may read, and the next one finds it', () => {
  const folder = aFolder();
  const secret = secretIn(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(secretIn(folder)).toBe(secret);
  expect(readdirSync(folder)).toEqual(['auth-secret']);
  expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(folder, 'auth-secret'), 'utf8').trim()).toBe(secret);
});

test('an empty file is no secret', () => {
  const folder = aFolder();
  writeFileSync(join(folder, 'auth-secret'), '\n');
  expect(() => secretIn(folder)).toThrow('holds no secret');
});

test('two purposes give two hashes of the same text', () => {
  expect(keyedHash('a', 'text')).toMatch(/^[0-9a-f]{64}$/);
  expect(keyedHash('a', 'text')).toBe(keyedHash('a', 'text'));
  expect(keyedHash('a', 'text')).not.toBe(keyedHash('b', 'text'));
});
