import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completed, missingFromLock } from './complete-lock.mjs';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'));
const lock = read('package-lock.json');
const manifest = read('package.json');
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];

test('the lock answers every optional dependency, so that `npm ci` takes it on every machine', () => {
  expect([...missingFromLock(lock).keys()]).toEqual([]);
});

test('a missing platform binary is noticed and added with the platform its name tells', () => {
  const place = 'node_modules/@biomejs/cli-linux-x64-musl';
  const { [place]: taken, ...packages } = lock.packages;
  expect(taken).toBeDefined();
  const added = completed({ ...lock, packages }).packages[place];
  expect(added).toMatchObject({ os: ['linux'], cpu: ['x64'], libc: ['musl'], optional: true, dev: true });
});

test('the lock names no registry', () => {
  const entries = Object.values<{ resolved?: string }>(lock.packages);
  expect(entries.length).toBeGreaterThan(200);
  expect(entries.filter((entry) => entry.resolved)).toEqual([]);
});

test('package.json names exact versions, the same as the lock', () => {
  for (const kind of kinds) {
    for (const version of Object.values(manifest[kind])) expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(lock.packages[''][kind]).toEqual(manifest[kind]);
  }
});
