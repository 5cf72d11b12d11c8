import { accessLine, changeNote, placeName, titleOf } from '#across/formats/line-words.ts';
import { monthShort, shortDate, timeWords, weekdayShort } from '#kernel/date-words.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import { findGenre, type ListedLine, type OccurrenceView, parentGenre, priceWords } from '#modules/calendar/index.ts';
import type { LetterAddresses } from './addresses.ts';
import type { Slip } from './content.ts';
import { wordsIn } from './words.ts';

/** A date with the role it is shown in: of a run, its first or its last day. */
export type SlipLine = Pick<ListedLine, 'role' | 'view'>;

/** A date in the words of a letter. */
export function slipOf(
  { role, view }: SlipLine,
  locale: Locale,
  addresses: LetterAddresses,
  further?: string | undefined,
): Slip {
  const day = dayOf({ role, view });
  const genre = view.event.genre ? findGenre(parentGenre(view.event.genre)) : undefined;
  const called = genre && inLocale(genre.short ?? genre.label, locale);
  return {
    day: String(day.day),
    dayName: `${weekdayShort(day.dayOfWeek, locale)} ${monthShort(day.month, locale)}`,
    genre: genre?.id,
    date: shortDate(day, locale),
    meta: [called, timeOf({ role, view }, locale)].filter(Boolean).join(', '),
    title: headline(view, locale),
    href: addresses.date(view, locale),
    place: placeOf(view, locale),
    facts: factsOf(view, locale),
    note: [changeNote(view, locale), further].filter(Boolean).join(' · ') || undefined,
  };
}

function dayOf({ role, view }: SlipLine): Temporal.PlainDate {
  if (view.run && role === 'closing' && view.endsLocal) return view.endsLocal.toPlainDate();
  return view.precision === 'day' ? view.cultureDate : view.startsLocal.toPlainDate();
}

function timeOf({ role, view }: SlipLine, locale: Locale): string {
  const say = wordsIn(locale);
  if (!view.run) return view.precision === 'day' ? say('slip.time-follows') : timeWords(view.startsLocal, locale);
  if (role === 'closing') return say('slip.closing');
  const until = view.endsLocal && say('slip.until', { date: shortDate(view.endsLocal, locale) });
  return [say('slip.opening'), until].filter(Boolean).join(', ');
}

/** Who reads the title alone must not set out. */
function headline(view: OccurrenceView, locale: Locale): string {
  const title = titleOf(view, locale);
  if (view.status === 'abgesagt') return wordsIn(locale)('slip.called-off', { title });
  return view.status === 'verschoben' ? wordsIn(locale)('slip.put-off', { title }) : title;
}

function placeOf(view: OccurrenceView, locale: Locale): string {
  if (view.place) return placeName(view.place);
  return wordsIn(locale)(view.attendance === 'vor_ort' ? 'slip.place-follows' : 'slip.online');
}

function factsOf(view: OccurrenceView, locale: Locale): string | undefined {
  if (view.status === 'abgesagt') return undefined;
  const price =
    view.availability === 'ausverkauft' ? wordsIn(locale)('slip.sold-out') : priceWords(view.offers, locale);
  return [price, accessLine(view, locale)].filter(Boolean).join(' · ') || undefined;
}
