import { expect, test } from 'vitest';
import { cleanTitle } from './clean-title.ts';

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

test('a long title is no hardship', () => {
  const before = performance.now();
  cleanTitle(`${'!'.repeat(50_000)}abgesagt${' ('.repeat(25_000)}`);
  expect(performance.now() - before).toBeLessThan(500);
});
