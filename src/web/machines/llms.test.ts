import { expect, test } from 'vitest';
import { facetIds, facetOf } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { llms } from './llms.ts';

const ctx = { now: Temporal.Instant.from('2026-11-22T12:00Z'), locale: 'de', actor: { kind: 'guest' } } as Ctx;

test('the short version is Markdown as llmstxt.org wants it: a name, a summary, parts with links', async () => {
  const body = (await llms.make(ctx, ''))?.body ?? '';
  expect(body).toMatch(/^# Litfaß Wesselheim\n\n> \S.+\n/);
  expect(body.match(/^## .+$/gm)?.length).toBeGreaterThan(5);
  for (const [, url = ''] of body.matchAll(/\]\(([^)]*)\)/g)) expect(URL.canParse(url), url).toBe(true);
  expect(body).not.toMatch(/\{\w+\}|undefined|data\.\w+/);
});

test('every filter stands in it under both its names', async () => {
  const body = (await llms.make(ctx, ''))?.body ?? '';
  for (const id of facetIds) expect(body).toContain(`- ${facetOf(id).en} (${facetOf(id).de}): `);
});
