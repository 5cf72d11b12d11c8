import { expect, test } from 'vitest';
import { seams, syllables } from './seams.ts';

const at = (word: string, starts: readonly number[]) =>
  [0, ...starts].map((start, index, all) => word.slice(start, all[index + 1])).join('|');

test.each([
  'Museums|führung',
  'Nachbarschafts|garagen|flohmarkt',
  'Nachhaltigkeits|bericht|erstattung',
  'Kunst|handwerker|markt',
  'Improvisations|theater',
  'Sommer|nachts|traum',
  'Frühlings|erwachen',
  'Preis|träger|konzert',
  'Kunst|Geschichten',
  'Donau|dampf|schiff|fahrts|kapitäns|mützen|ausstellung',
])('%s comes apart at its seams', (parts) => {
  const word = parts.replaceAll('|', '');
  expect(at(word, seams(word))).toBe(parts);
});

test.each(['Montage', 'Poetry', 'Vertrag', 'Saxophon', 'Kultur', 'Unterhaltung'])('%s stays whole', (word) => {
  expect(seams(word)).toEqual([]);
});

test('syllables begin with the consonants that belong together, three letters from either end', () => {
  expect(at('Flohmarkt', syllables('Flohmarkt'))).toBe('Floh|markt');
  expect(at('Taschenlampe', syllables('Taschenlampe'))).toBe('Taschen|lampe');
  expect(at('Konflikte', syllables('Konflikte'))).toBe('Kon|flikte');
});
