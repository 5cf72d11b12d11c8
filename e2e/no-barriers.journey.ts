import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { modules } from '../scripts/steps/project.mjs';
import { kindsOfPages } from './kinds-of-pages.ts';
import { asVisitor, desk, foldOut, phone } from './visitor.ts';

/** Run by ourselves on one page that goes from address to address: through AxeBuilder this took twice as long. */
const axe = readFileSync(join(modules, 'axe-core', 'axe.min.js'), 'utf8');

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** What the colour scheme can change; the rest was looked at in the light. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

type Fault = { id: string; nodes: { html: string; failureSummary?: string }[] };
declare const window: { axe: { run: (options: object) => Promise<{ violations: Fault[] }> } };

async function faultsOf(page: Page, setting: string, runOnly: object): Promise<string[]> {
  const violations = await page.evaluate(async (options) => (await window.axe.run(options)).violations, {
    runOnly,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary }) => `${setting}: ${id}: ${html.slice(0, 200)}: ${failureSummary}`),
  );
}

/** Looks at a page in the four settings: wide and folded as it comes, on a phone with everything folded out. */
async function lookAt(page: Page, path: string, status: number): Promise<string[]> {
  await page.setViewportSize(desk);
  await page.emulateMedia({ colorScheme: 'light' });
  const response = await page.goto(path);
  if (response?.status() !== status) return [`${response?.status()} instead of ${status}`];
  await page.evaluate(axe);
  const faults = await faultsOf(page, 'wide, light', everything);
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await faultsOf(page, 'wide, dark', colours)));
  await page.setViewportSize(phone);
  await foldOut(page);
  faults.push(...(await faultsOf(page, 'phone, dark', colours)));
  await page.emulateMedia({ colorScheme: 'light' });
  faults.push(...(await faultsOf(page, 'phone, light', everything)));
  return faults;
}

/** Several look at once, each at every so many-th page. Posters are not drawn: axe reads what stands beside them. */
const lookers = 3;

test('axe finds nothing on any kind of page, light or dark, wide or on a phone', { timeout: 480_000 }, async () => {
  const kinds = await kindsOfPages();
  const faults: Record<string, string[]> = {};
  const lookAtShare = (looker: number) =>
    asVisitor(
      async (page) => {
        await page.route('**/plakat/**', (route) => route.abort());
        for (const { name, path, status } of kinds.filter((_, at) => at % lookers === looker)) {
          const found = await lookAt(page, path, status);
          if (found.length > 0) faults[name] = found;
        }
      },
      { javaScriptEnabled: true },
    );
  await Promise.all(Array.from({ length: lookers }, (_, looker) => lookAtShare(looker)));
  expect(faults).toEqual({});
});
