import { expect, test } from 'vitest';
import { cleanTitle } from './clean-title.ts';
import { ownTimeOf } from './testing.ts';

test.each([
  ['ABGESAGT: Jazz im Hof', 'Jazz im Hof', 'cancelled'],
  ['Abgesagt! Jazz im Hof', 'Jazz im Hof', 'cancelled'],
  ['Jazz im Hof (abgesagt)', 'Jazz im Hof', 'cancelled'],
  ['Jazz im Hof – entfällt', 'Jazz im Hof', 'cancelled'],
  ['*** fällt leider aus *** Jazz im Hof', 'Jazz im Hof', 'cancelled'],
  ['Verschoben: Jazz im Hof', 'Jazz im Hof', 'postponed'],
  ['Jazz im Hof (ausverkauft)', 'Jazz im Hof', undefined],
  ['Jazz im Hof AUSVERKAUFT', 'Jazz im Hof', undefined],
])('%s is %s', (text, title, status) => expect(cleanTitle(text)).toEqual(status ? { title, status } : { title }));

test.each(['Der abgesagte Weltuntergang', 'Verschobene Welten', 'Abgesagt', 'Wenn die Probe ausfällt', ''])(
  '"%s" is a title as it stands',
  (title) => expect(cleanTitle(title)).toEqual({ title }),
);

test.each([50_000, 180])('a title of odd signs is no hardship', async (length) => {
  const title = `${'!'.repeat(length)}abgesagt${' ('.repeat(length / 2)}`;
  expect(await ownTimeOf(() => cleanTitle(title))).toBeLessThan(200);
});
