import type { Locale } from '#kernel/words.ts';
import type { AccessService, OccurrenceView } from '#modules/calendar/index.ts';
import { wordsIn } from '../words.ts';
import { capitalised } from './clean-text.ts';

type Told = OccurrenceView & { accessServices?: readonly AccessService[] | undefined };

const servicesTold = [
  'uebertitel',
  'untertitel',
  'schriftdolmetschen',
  'audiodeskription',
  'tastfuehrung',
  'relaxed',
  'ruheraum',
] as const;

/** "Rollstuhlgerecht, mit Höranlage": what has been stated, in words; nothing is said of what nobody has stated. */
export function accessWords({ access, accessServices = [] }: Told, locale: Locale): string | undefined {
  const say = wordsIn(locale);
  const types = new Set(accessServices.map(({ type }) => type as string));
  const told = [
    access.wheelchair && say(`access.wheelchair.${access.wheelchair}`),
    access.loop && access.loop !== 'no' && say(`access.loop.${access.loop}`),
    (access.sign || types.has('dgs')) && say('access.service.dgs'),
    ...servicesTold.map((type) => types.has(type) && say(`access.service.${type}`)),
  ].filter((words): words is string => Boolean(words));
  return told.length > 0 ? capitalised(told.join(', ')) : undefined;
}
