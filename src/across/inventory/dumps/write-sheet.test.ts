import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDumpName } from './dump.ts';
import { keepListOfDumps, listDumps } from './list-of-dumps.ts';
import { openDump } from './open-dump.ts';
import { type Sheet, writeSheet } from './write-sheet.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'litfass-dumps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* pages(...all: number[][]) {
  yield* all;
}
const sheet = (things: AsyncIterable<number[]>): Sheet<number> => ({
  kind: 'occurrences',
  year: 2026,
  things,
  forms: [
    { ending: 'jsonl', line: (n) => JSON.stringify({ n }) },
    { ending: 'csv', head: 'n', line: String },
  ],
});
const unpacked = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString();

test('things are written once in every form, and the list of dumps tells of both files', async () => {
  const files = await writeSheet(folder, sheet(pages([1, 2], [3])));
  expect(unpacked('occurrences-2026.jsonl.gz')).toBe('{"n":1}\n{"n":2}\n{"n":3}\n');
  expect(unpacked('occurrences-2026.csv.gz')).toBe('n\n1\n2\n3\n');
  await keepListOfDumps(folder, { writtenAt: Temporal.Instant.from('2026-11-22T04:50:00Z'), files });
  const listed = await listDumps(folder);
  expect(listed?.writtenAt.toString()).toBe('2026-11-22T04:50:00Z');
  expect(listed?.files.map(({ name, things }) => [name, things])).toEqual([
    ['occurrences-2026.jsonl.gz', 3],
    ['occurrences-2026.csv.gz', 3],
  ]);
});

test('where there is nothing there is no file, and nothing half done stays behind', async () => {
  expect(await writeSheet(folder, sheet(pages()))).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a dump that breaks or is told to stop leaves the one of yesterday as it was', async () => {
  writeFileSync(join(folder, 'occurrences-2026.jsonl.gz'), 'yesterday');
  async function* breaking() {
    yield [1];
    throw new Error('the database went away');
  }
  await expect(writeSheet(folder, sheet(breaking()))).rejects.toThrow('went away');
  await expect(writeSheet(folder, sheet(pages([1])), AbortSignal.abort())).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['occurrences-2026.jsonl.gz']);
  expect(readFileSync(join(folder, 'occurrences-2026.jsonl.gz'), 'utf8')).toBe('yesterday');
});

test('a disk that takes nothing is a failure, not a silence', async () => {
  await expect(writeSheet(join(folder, 'nowhere'), sheet(pages([1])))).rejects.toThrow('ENOENT');
});

test('a dump is sent as it was when it was asked for, and nothing else of the folder is', async () => {
  await writeSheet(folder, sheet(pages([1])));
  const dump = await openDump(folder, 'occurrences-2026.csv.gz');
  await writeSheet(folder, sheet(pages([1, 2, 3, 4])));
  const later = await openDump(folder, 'occurrences-2026.csv.gz');
  expect(later?.version).not.toBe(dump?.version);
  await later?.close();
  const bytes = Buffer.from(await new Response(dump?.read() as never).arrayBuffer());
  expect(bytes).toHaveLength(dump?.bytes ?? 0);
  expect(gunzipSync(bytes).toString()).toBe('n\n1\n');

  writeFileSync(join(folder, 'dumps.json'), '{}');
  for (const name of ['dumps.json', '../secret', 'occurrences-2026.jsonl.gz.tmp', 'occurrences-2027.csv.gz', ''])
    expect(await openDump(folder, name), name).toBeUndefined();
});

test.each(['occurrences-2026.jsonl.gz', 'events.jsonl.gz', 'venues.csv.gz'])('%s is a dump', (name) =>
  expect(isDumpName(name)).toBe(true),
);

test('a list of dumps that nobody understands is none', async () => {
  expect(await listDumps(folder)).toBeUndefined();
  for (const told of [
    '{',
    '{"writtenAt":"gestern"}',
    '{"writtenAt":"2026-11-22T04:50:00Z","files":[{"name":"../x"}]}',
  ]) {
    writeFileSync(join(folder, 'dumps.json'), told);
    expect(await listDumps(folder), told).toBeUndefined();
  }
});
