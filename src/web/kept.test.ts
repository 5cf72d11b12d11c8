import { expect, test } from 'vitest';
import { newShelf } from './kept.ts';

const answer = (validator: string, size: number) => ({ validator, headers: {}, body: Buffer.alloc(size) });

test('an answer is found while its validator stands', () => {
  const shelf = newShelf();
  shelf.keep('br /heute', answer('7', 10));
  expect(shelf.find('br /heute', '7')?.body).toHaveLength(10);
  expect(shelf.find('br /heute', '8')).toBeUndefined();
  expect(shelf.find('gzip /heute', '7')).toBeUndefined();
});

test('the shelf never grows beyond its bound: the oldest make room, giants are not taken', () => {
  const shelf = newShelf();
  for (let page = 0; page < 100; page++) shelf.keep(`/${page}`, answer('7', 900_000));
  expect(shelf.bytes).toBeLessThanOrEqual(24_000_000);
  expect(shelf.find('/99', '7')).toBeDefined();
  expect(shelf.find('/0', '7')).toBeUndefined();
  shelf.keep('/riese', answer('7', 2_000_000));
  expect(shelf.find('/riese', '7')).toBeUndefined();
  const before = shelf.bytes;
  shelf.keep('/99', answer('8', 900_000));
  expect(shelf.bytes).toBe(before);
});
