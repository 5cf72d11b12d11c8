import type { Locale } from '#kernel/words.ts';
import { type Rhythm, rhythms } from '#modules/subscriptions/inputs.ts';
import type { PurposeView } from '#ui/form/purpose.tsx';
import type { Words } from '../../words.ts';

/** Why we ask and when it is deleted: "subscribe.purpose.email" and "…emailDeleted". */
export const purposeOf = (say: Words, of: 'email' | 'event' | 'rhythm', hours: number): PurposeView => ({
  forLabel: say('subscribe.for'),
  what: say(`subscribe.purpose.${of}`),
  deletedLabel: say('subscribe.deleted'),
  deleted: say(`subscribe.purpose.${of}Deleted`, { hours }),
});

export const rhythmChoices = (say: Words, chosen: Rhythm) => ({
  legend: say('subscribe.rhythm.legend'),
  options: rhythms.map((value) => ({ value, label: say(`subscribe.rhythm.${value}`), checked: value === chosen })),
});

export const languageChoices = (say: Words, languages: readonly Locale[], chosen: Locale) => ({
  legend: say('subscribe.language.legend'),
  options: languages.map((value) => ({ value, label: say(`subscribe.language.${value}`), checked: value === chosen })),
});
