import { oneLine } from '#across/formats/plain-text.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { Watcher } from '#modules/subscriptions/index.ts';
import { city } from '#platform/city.ts';
import type { LetterAddresses } from '../addresses.ts';
import type { Letter, LetterContent } from '../content.ts';
import { slipOf } from '../slip.ts';
import { smallPrint } from '../small-print.ts';
import { wordsIn } from '../words.ts';
import { writeLetter } from '../write-letter.ts';

const titleLettersMax = 150;

const frame = (
  locale: Locale,
  headline: string,
): Pick<LetterContent, 'locale' | 'portal' | 'kicker' | 'subject' | 'title'> => {
  const say = wordsIn(locale);
  return {
    locale,
    portal: say('portal', { city: city().name }),
    kicker: say('alarm.kicker'),
    subject: headline,
    title: headline,
  };
};

/** What has become of a date that somebody watches: how it stands now, and why. */
export function composeAlarm(view: OccurrenceView, locale: Locale, addresses: LetterAddresses): Letter {
  const say = wordsIn(locale);
  const title = oneLine(inLocale(view.event.title, locale), titleLettersMax);
  const headline = say(`alarm.headline.${view.status}`, { title });
  return writeLetter({
    ...frame(locale, headline),
    lead: say('alarm.lead'),
    parts: [
      { kind: 'slips', slips: [slipOf({ role: view.run ? 'opening' : 'date', view }, locale, addresses)] },
      { kind: 'button', text: say('alarm.button'), href: addresses.date(view, locale) },
    ],
    small: smallPrint(locale, addresses),
  });
}

/** The date hangs no more. The last letter of this subscription: it is over with it. */
export function composeGone({ title }: Pick<Watcher, 'title'>, locale: Locale, addresses: LetterAddresses): Letter {
  const say = wordsIn(locale);
  const headline = say('alarm.headline.gone', { title: oneLine(inLocale(title, locale), titleLettersMax) });
  return writeLetter({
    ...frame(locale, headline),
    lead: say('alarm.gone-lead'),
    parts: [],
    small: smallPrint(locale, addresses, { kept: say('alarm.gone-kept'), ended: true }),
  });
}
