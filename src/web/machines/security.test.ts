import { expect, test } from 'vitest';
import type { Ctx } from '#platform/context.ts';
import { security } from './security.ts';

const on = (now: string) => ({ now: Temporal.Instant.from(now), locale: 'de', actor: { kind: 'guest' } }) as Ctx;

test('the file names a contact, its own address, and an end within a year that moves on day by day', async () => {
  const made = await security.make(on('2026-11-22T12:00Z'), '');
  expect(made?.body.split('\n')).toEqual([
    'Contact: mailto:saeule@wesselheim.example',
    'Expires: 2027-05-21T00:00:00Z',
    'Preferred-Languages: de, en',
    expect.stringMatching(/^Canonical: https?:\/\/[^/]+\/\.well-known\/security\.txt$/),
    '',
  ]);
  const next = await security.make(on('2026-11-23T12:00Z'), '');
  expect(next?.body).toContain('Expires: 2027-05-22T');
});
