import type { Locale } from '#kernel/words.ts';
import type { LetterAddresses } from './addresses.ts';
import { ownLink, type Small } from './content.ts';
import { wordsIn } from './words.ts';

/** What stands below every letter: what is counted (nothing), what is kept, and the way out. */
export function smallPrint(
  locale: Locale,
  addresses: LetterAddresses,
  { kept, ended }: { kept?: string; ended?: true } = {},
): Small {
  const say = wordsIn(locale);
  const own = ended ? [] : [{ text: say('small.change'), href: ownLink }];
  return {
    title: say('small.title'),
    sentences: [say('small.nothing-counted'), kept ?? say('small.kept')],
    links: [
      ...own,
      { text: say('small.privacy'), href: addresses.privacy(locale) },
      { text: say('small.imprint'), href: addresses.imprint(locale) },
    ],
  };
}
