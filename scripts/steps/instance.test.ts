import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instanceOn, takeDataFolder } from './instance.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'litfass-instance-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a second server on the same data folder is refused and leaves the first its file', async () => {
  const first = await takeDataFolder(folder, 'server');
  await expect(takeDataFolder(folder, 'server')).rejects.toThrow(/läuft schon auf/);
  expect(instanceOn(folder)).toMatchObject({ pid: process.pid, role: 'server' });
  first?.leave();
  expect(instanceOn(folder)).toBeUndefined();
});

test('a command finds the server in charge and takes nothing', async () => {
  await takeDataFolder(folder, 'server');
  expect(await takeDataFolder(folder, 'command')).toBeUndefined();
});

test('a command waits for the command before it', async () => {
  const first = await takeDataFolder(folder, 'command');
  setTimeout(() => first?.leave(), 300);
  const second = await takeDataFolder(folder, 'command');
  expect(second).toBeDefined();
});

test.for([
  ['of a process that is gone', { pid: 2 ** 22 + 1, identity: 'gone' }],
  ['whose number another process has by now', { pid: process.pid, identity: 'another' }],
])('the file %s stops nobody', async ([, left]) => {
  writeFileSync(join(folder, 'litfass.pid'), JSON.stringify({ ...(left as object), role: 'server' }));
  expect(await takeDataFolder(folder, 'server')).toBeDefined();
});

test('a broken file stops nobody', async () => {
  writeFileSync(join(folder, 'litfass.pid'), '');
  expect(await takeDataFolder(folder, 'server')).toBeDefined();
});
