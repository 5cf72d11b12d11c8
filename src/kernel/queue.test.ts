import { expect, test } from 'vitest';
import { queue } from './queue.ts';

const later = () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { promise, resolve };
};

test('so many work at once, so many wait, and who comes after them is refused', async () => {
  const pass = queue({ atOnce: 1, waitingMax: 1 });
  const [first, second] = [later(), later()];
  const begun: string[] = [];
  const work =
    (name: string, { promise }: ReturnType<typeof later>) =>
    () => {
      begun.push(name);
      return promise;
    };
  const one = pass(work('one', first));
  const two = pass(work('two', second));
  expect(await pass(work('three', later()))).toEqual({ ok: false, refusal: { kind: 'busy' } });
  expect(begun).toEqual(['one']);
  first.resolve('done');
  expect(await one).toEqual({ ok: true, value: 'done' });
  second.resolve('done, too');
  expect(await two).toEqual({ ok: true, value: 'done, too' });
  expect(begun).toEqual(['one', 'two']);
});

test('work that fails makes room as well', async () => {
  const pass = queue({ atOnce: 1, waitingMax: 0 });
  await expect(pass(() => Promise.reject(new Error('torn')))).rejects.toThrow('torn');
  expect(await pass(async () => 'whole')).toEqual({ ok: true, value: 'whole' });
});
