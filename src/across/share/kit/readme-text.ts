import { longDate } from '#kernel/date-words.ts';
import { wordsIn } from '../words.ts';
import { sheetName } from './file-names.ts';
import type { Kit } from './kit.ts';

/** What lies in a kit, of when it is, and what may be done with it. */
export function readmeText({ base, title, url, locale, changedLocal, sheets }: Kit): string {
  const say = wordsIn(locale);
  return [
    say('readme.intro', { title }),
    say('readme.page', { url }),
    say('readme.state', { date: longDate(Temporal.PlainDateTime.from(changedLocal), locale) }),
    '',
    `${base}-text-*: ${say('readme.text')}`,
    `${base}-${say('file.alt')}-*: ${say('readme.alt')}`,
    ...sheets.map(({ format }) => `${sheetName(base, format)}: ${say(`readme.${format}`)}`),
    `${base}.ics: ${say('readme.ics')}`,
    '',
    say('readme.licence'),
    say('readme.changes'),
    '',
  ].join('\n');
}
