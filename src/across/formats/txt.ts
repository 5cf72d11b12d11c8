import { fileName } from './file-name.ts';
import type { Form, Line, ListOf } from './form.ts';
import { titleOf } from './line-words.ts';
import { counted } from './speech/german-numbers.ts';
import { numberWords } from './speech/number-words.ts';
import { spokenLine } from './speech/spoken-line.ts';
import { spokenText } from './speech/spoken-text.ts';
import { spokenDate, spokenUntil } from './speech/spoken-time.ts';
import { filledPhrase, phrase } from './words.ts';

/** Lists to be read aloud, by a person, a telephone or a speaker: no figure, no sign and nothing short is in them. */
export const txt: Form = {
  suffix: 'txt',
  contentType: 'text/plain; charset=utf-8',
  holds: 'programme',
  filename: fileName('txt'),
  pieces: function* (list) {
    yield `${opening(list)}\n`;
    let day = '';
    for (const line of list.lines) {
      const heading = dayOf(line, list);
      if (heading !== day) yield `\n${heading}.\n`;
      day = heading;
      yield `\n${spokenLine(line, list)}\n`;
    }
    yield* running(list);
    yield `\n${phrase('speech.end', list.locale)}\n`;
  },
};

const capital = (text: string) => (text[0]?.toUpperCase() ?? '') + text.slice(1);

function opening({ title, locale, lines, portal, truncated }: ListOf): string {
  const number = locale === 'de' ? counted(lines.length) : numberWords(lines.length, locale);
  const count =
    lines.length === 1
      ? phrase('speech.one', locale)
      : filledPhrase('speech.many', locale, { number: capital(number) });
  const cut = truncated && filledPhrase('speech.cut', locale, { number });
  const told = lines.length === 0 ? phrase('speech.none', locale) : `${count}.`;
  const head = filledPhrase('speech.opening', locale, {
    portal: spokenText(portal.name, locale),
    title: spokenText(title, locale),
  });
  return [head, told, cut].filter(Boolean).join(' ');
}

// What begins after midnight belongs to the evening before, and is told there.
function dayOf({ role, view }: Line, { locale, now, portal }: ListOf): string {
  const thisYear = now.toZonedDateTimeISO(portal.timeZone).year;
  const day = role === 'closing' && view.endsLocal ? view.endsLocal.toPlainDate() : view.cultureDate;
  return spokenDate(day, thisYear, locale);
}

/** What is on over many days and begins or ends on none of those told. */
function* running({ runs, lines, locale, now, portal }: ListOf) {
  const told = new Set(lines.map(({ view }) => view.id));
  const rest = runs.filter((view) => !told.has(view.id) && view.status !== 'abgesagt');
  if (rest.length === 0) return;
  const thisYear = now.toZonedDateTimeISO(portal.timeZone).year;
  yield `\n${phrase('speech.running', locale)}\n`;
  for (const view of rest) {
    const title = spokenText([titleOf(view, locale), view.place?.name].filter(Boolean).join(', '), locale);
    const words = view.endsLocal
      ? filledPhrase('speech.until', locale, { day: spokenUntil(view.endsLocal, thisYear, locale), title })
      : filledPhrase('speech.permanent', locale, { title });
    yield `\n${words}\n`;
  }
}
