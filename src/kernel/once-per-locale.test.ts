import { expect, test } from 'vitest';
import { oncePerLocale } from './once-per-locale.ts';

test('a thing is made something of once for each language, and another thing anew', () => {
  let made = 0;
  const told = oncePerLocale(({ name }: { name: string }, locale) => {
    made++;
    return `${name} ${locale}`;
  });
  const one = { name: 'Haus' };
  expect([told(one, 'de'), told(one, 'de'), told(one, 'en')]).toEqual(['Haus de', 'Haus de', 'Haus en']);
  expect(made).toBe(2);
  told({ ...one }, 'de');
  expect(made).toBe(3);
});
