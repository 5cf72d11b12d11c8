import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { importCommand } from './import-programme.ts';

const folder = mkdtempSync(join(tmpdir(), 'litfass-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const operator = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'operator', via: 'command line' } });
const programme = file(
  'programm.csv',
  'Name;Tag;Wann\nJazz im Hof;04.12.2026;19:30 Uhr\n;05.12.2026;20 Uhr\nOffene Probe;06.12.2026;\n',
);
const map = file('spalten.json', '{"title":"Name","date":"Tag","time":"Wann","venue":{"const":"Haus am Fluss"}}');

test('a file goes in, what is refused is told with its line, and the last line counts', () =>
  aContext(async (ctx) => {
    const words = [programme, '--source', 'haus', '--map', map];
    const first = await importCommand(operator(ctx), words);
    expect(first.code).toBe(0);
    expect(first.lines).toContain('  1 × kein Titel (Zeile 3)');
    expect(first.lines.at(-1)).toBe('new=2 changed=0 unchanged=0 refused=1');
    const second = await importCommand(operator(ctx), words);
    expect(second.lines.at(-1)).toBe('new=0 changed=0 unchanged=2 refused=1');
  }));

test('with --json there is one report and nothing else', () =>
  aContext(async (ctx) => {
    const { code, lines } = await importCommand(operator(ctx), [
      programme,
      '--source=haus',
      `--map=${map}`,
      '--dry-run',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      source: 'haus',
      dryRun: true,
      new: 2,
      changed: 0,
      unchanged: 0,
      refused: 1,
      refusals: [{ line: 3, reason: { kind: 'no-title' }, message: 'kein Titel' }],
    });
  }));

test.each([
  ['no file', ['--source', 'haus']],
  ['no source', [programme]],
  ['a source that is no key', [programme, '--source', 'Mein Haus!']],
  ['two files', [programme, programme, '--source', 'haus']],
  ['an option nobody knows', [programme, '--source', 'haus', '--fast']],
  ['a mapping that is not there', [programme, '--source', 'haus', '--map', '/nowhere.json']],
  ['a mapping that is no JSON', [programme, '--source', 'haus', '--map', programme]],
  [
    'a mapping with a field nobody knows',
    [programme, '--source', 'haus', '--map', file('falsch.json', '{"titel":"Name"}')],
  ],
])('%s is a wrong call', (_, words) =>
  aContext(async (ctx) => {
    const { code, lines } = await importCommand(operator(ctx), words);
    expect(code).toBe(2);
    expect(lines[0]).toMatch(/^Aufruf: import/);
    expect(lines.length).toBeGreaterThan(1);
  }),
);

test.each([
  ['a file that is not there', ['/nowhere.ics'], 'lässt sich nicht lesen'],
  ['a file with nothing in it', [file('leer.csv', '')], 'nichts, was sich lesen lässt'],
  ['an institution nobody knows', [programme, '--institution', 'niemand'], '„niemand“'],
  ['a private address', ['http://127.0.0.1/feed.ics'], 'nicht ins öffentliche Netz'],
  ['a file address', ['file:///etc/passwd'], 'Nur http'],
])('%s ends with 1 and says why', (_, words, said) =>
  aContext(async (ctx) => {
    const { code, lines } = await importCommand(operator(ctx), [...words, '--source', 'haus']);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain(said);
  }),
);
