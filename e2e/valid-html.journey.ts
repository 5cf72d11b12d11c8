import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { modules } from '../scripts/steps/project.mjs';
import { textOf } from './ask.ts';
import { kindsOfPages } from './kinds-of-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // As React writes: <!doctype html>, charSet, <br/>, open="".
    'doctype-style': ['error', { style: 'lowercase' }],
    'attr-case': ['error', { style: ['lowercase', 'camelcase'] }],
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': ['error', { style: 'empty' }],
    // Boxes of one facet share its name.
    'form-dup-name': ['error', { shared: ['checkbox'] }],
    // The title of a date says what, when and where.
    'long-title': 'off',
    // The stylesheet keeps telephone numbers on one line.
    'tel-non-breaking': 'off',
  },
});

const pages = await Promise.all(
  (await kindsOfPages()).map(async ({ name, path }) => ({ name, html: await textOf(path) })),
);

test.each(pages)('html-validate finds nothing on a page of this kind: $name', async ({ html }) => {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, offset }) => `${ruleId}: ${message} ${html.slice(Math.max(0, offset - 20), offset + 120)}`,
    ),
  );
  expect(faults).toEqual([]);
});

const asReactWrites = 'Trailing slash on void elements';
const java = (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'java')));

test.runIf(java)(
  'the Nu Html Checker finds nothing on any of them',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'litfass-vnu-'));
    try {
      const files = pages.map(({ name, html }) => {
        const file = join(folder, `${name.replaceAll(' ', '-')}.html`);
        writeFileSync(file, html);
        return file;
      });
      const jar = join(modules, 'vnu-jar', 'build', 'dist', 'vnu.jar');
      const { stdout } = spawnSync(
        'java',
        ['-Xss1m', '-jar', jar, '--stdout', '--exit-zero-always', '--format', 'json', ...files],
        {
          encoding: 'utf8',
          maxBuffer: 50_000_000,
        },
      );
      const { messages } = JSON.parse(stdout) as {
        messages: { url: string; type: string; message: string; extract?: string }[];
      };
      const faults = messages.filter(({ message }) => !message.startsWith(asReactWrites));
      expect(
        faults.map(({ url, message, extract }) => `${url.slice(url.lastIndexOf('/'))}: ${message} ${extract}`),
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
