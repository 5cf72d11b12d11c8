import { readFileSync } from 'node:fs';
import eupl from 'spdx-license-list/licenses/EUPL-1.2.json' with { type: 'json' };
import { expect, test } from 'vitest';

test('the licence is the EUPL-1.2, word for word', () => {
  expect(readFileSync('LICENSE', 'utf8').trim()).toBe(eupl.licenseText.trim());
});
