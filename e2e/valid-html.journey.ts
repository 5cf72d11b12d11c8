import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate/node';
import { beforeAll, expect, test } from 'vitest';
import { modules } from '../scripts/steps/project.mjs';
import { textOf } from './ask.ts';
import { cast, pathTo } from './cast.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

let pages: { name: string; html: string }[] = [];

beforeAll(async () => {
  pages = await Promise.all((await kindsOfPages()).map(async ({ name, path }) => ({ name, html: await textOf(path) })));
});

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // As React writes: <!doctype html>, charSet, <br/>, open="".
    'doctype-style': ['error', { style: 'lowercase' }],
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    // Boxes of one facet share its name, and so do radio buttons.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
    // The title of a date says what, when and where.
    'long-title': 'off',
    // The stylesheet keeps telephone numbers on one line.
    'tel-non-breaking': 'off',
  },
});

test('html-validate finds nothing on any kind of page', { timeout: 120_000 }, async () => {
  const faults: Record<string, string[]> = {};
  for (const { name, html } of pages) {
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, offset }) => `${ruleId}: ${message}: ${html.slice(offset - 20, offset + 120)}`),
    );
    if (found.length > 0) faults[name] = found;
  }
  expect(faults).toEqual({});
});

/** Said of every element without content, as React writes them. */
const slashes = 'Trailing slash on void elements';
const java = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'java')));
const jar = join(modules, 'vnu-jar', 'build', 'dist', 'vnu.jar');

type Checked = { messages: { url: string; message: string; extract?: string }[] };

async function checked(files: readonly string[]): Promise<Checked> {
  const options = ['-Xss1m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json'];
  const { stdout } = await promisify(execFile)('java', [...options, ...files], { maxBuffer: 50_000_000 });
  return JSON.parse(stdout);
}

test.runIf(java)('the Nu Html Checker finds nothing on any kind of page', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-vnu-'));
  try {
    const files = pages.map(({ name, html }) => {
      const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
      writeFileSync(file, html);
      return file;
    });
    const faults = (await checked(files)).messages.filter(({ message }) => !message.startsWith(slashes));
    expect(faults.map(({ url, message, extract }) => `${url.slice(folder.length)}: ${message}: ${extract}`)).toEqual(
      [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a title full of signs is the same title on the page, for search engines and in calendars', async () => {
  const path = await pathTo(cast.hostile);
  const html = await textOf(path);
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({ name: cast.hostile });
  const written = cast.hostile.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
  expect(html).toContain(`<h1>${written.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</h1>`);
  const calendar = (await textOf(`${path}.ics`)).replaceAll(/\r\n[ \t]/g, '');
  expect(calendar).toContain(`SUMMARY:${cast.hostile.replaceAll(';', '\\;')}\r\n`);
});
