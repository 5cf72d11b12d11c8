import { expect, test } from 'vitest';
import { mayOrder } from './order-limit.ts';

test('a network that orders in rows has to wait, its neighbours have not', () => {
  const answers = Array.from({ length: 40 }, (_, at) => mayOrder(`2001:db8:1:2::${(at + 1).toString(16)}`));
  expect(answers.filter(Boolean)).toHaveLength(30);
  expect(mayOrder('2001:db8:1:3::1')).toBe(true);
});
