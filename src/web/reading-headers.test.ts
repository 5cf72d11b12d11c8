import { expect, test } from 'vitest';
import { readingHeaders } from './reading-headers.ts';
import { pageNames, routeOf } from './routes.ts';

const policyOf = (page: (typeof pageNames)[number] | undefined) =>
  readingHeaders(page)['content-security-policy'] ?? '';

test('exactly the pages below /einbetten that are made for it may stand in frames', () => {
  const framed = pageNames.filter((page) => policyOf(page).includes('frame-ancestors *'));
  expect(framed).toEqual(['embedList', 'embedMap', 'embedOccurrence', 'embedEvent']);
  for (const page of [...pageNames.filter((one) => !framed.includes(one)), undefined])
    expect(policyOf(page), page).toContain("frame-ancestors 'none'");
  for (const page of framed) {
    expect(routeOf(page).de).toMatch(/^\/einbetten\/./);
    expect(routeOf(page).en).toMatch(/^\/embed\/./);
    expect(routeOf(page)).not.toMatchObject({ posts: true });
    expect(routeOf(page)).not.toMatchObject({ personal: true });
  }
});

test('only the page that makes lines for other websites shows a frame, of our own', () =>
  expect(pageNames.filter((page) => policyOf(page).includes('frame-src'))).toEqual(['embed']));
