import { expect, test } from 'vitest';
import { cast, pathTo } from './cast.ts';
import { asVisitor, phone } from './visitor.ts';

/** Bytes as they travel, of the first view on a phone. */
const budget = { document: 25_000, stylesheet: 15_000, font: 50_000, script: 0, all: 200_000 };
const requestsMax = 6;

test.each([
  ['the start page', () => Promise.resolve('/')],
  ['a date', () => pathTo(cast.concert)],
  ['the list of all dates', () => Promise.resolve('/termine')],
  ['the map', () => Promise.resolve('/karte')],
])('%s comes with few bytes and few requests', (_, path) =>
  asVisitor(
    async (page) => {
      const sizes: { type: string; bytes: Promise<number> }[] = [];
      page.on('requestfinished', (request) =>
        sizes.push({
          type: request.resourceType(),
          bytes: request
            .sizes()
            .then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
        }),
      );
      await page.goto(await path(), { waitUntil: 'networkidle' });
      const spent: Record<string, number> = { document: 0, stylesheet: 0, font: 0, script: 0, all: 0 };
      for (const { type, bytes } of sizes)
        for (const kind of [type, 'all']) spent[kind] = (spent[kind] ?? 0) + (await bytes);
      for (const [kind, bytesMax] of Object.entries(budget)) expect(spent[kind], kind).toBeLessThanOrEqual(bytesMax);
      expect(sizes.filter(({ type }) => type !== 'image').length).toBeLessThanOrEqual(requestsMax);
    },
    { viewport: phone, javaScriptEnabled: true },
  ),
);
