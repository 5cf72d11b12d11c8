import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { findFormat, findGenre, isFree, type OccurrenceView, priceWords } from '#modules/calendar/index.ts';
import type { Line, ListOf } from '../form.ts';
import { titleOf } from '../line-words.ts';
import { oneLine } from '../plain-text.ts';
import { filledPhrase, phrase } from '../words.ts';
import { spokenPlace } from './spoken-place.ts';
import { spokenText } from './spoken-text.ts';
import { spokenTime } from './spoken-time.ts';

/** One date in sentences: what became of it first, then when and what, where, what it costs, how to get in. */
export function spokenLine(line: Line, list: ListOf): string {
  const { view } = line;
  const { locale } = list;
  if (view.status === 'abgesagt' || view.status === 'verschoben') return calledOff(view, list);
  return sentences([
    opening(line, list),
    view.status === 'verlegt' && phrase('speech.rescheduled', locale),
    view.status === 'ort_verlegt' && phrase('speech.movedPlace', locale),
    kindWords(view, list),
    placeSentence(view, list),
    priceSentence(view, list),
    ...accessSentences(view, list),
  ]);
}

const sentences = (parts: readonly (string | false | undefined)[]) => parts.filter(Boolean).join(' ');
const titleIn = (view: OccurrenceView, { locale }: ListOf) => spokenText(titleOf(view, locale), locale);

function calledOff(view: OccurrenceView, list: ListOf): string {
  const { locale } = list;
  const reason = maybeInLocale(view.statusReason, locale);
  return sentences([
    filledPhrase(view.status === 'abgesagt' ? 'speech.cancelled' : 'speech.postponed', locale, {
      title: titleIn(view, list),
    }),
    view.precision !== 'day' &&
      filledPhrase('speech.cancelledAt', locale, { time: spokenTime(view.startsLocal, locale) }),
    view.place && `${spokenText(oneLine(view.place.name, 120), locale)}.`,
    reason && `${spokenText(oneLine(reason, 300), locale)}.`,
  ]);
}

function opening({ role, view }: Line, list: ListOf): string {
  const { locale } = list;
  const title = titleIn(view, list);
  if (role === 'closing') return filledPhrase('speech.closes', locale, { title });
  if (view.run) return filledPhrase('speech.opens', locale, { title });
  if (view.precision === 'day') return filledPhrase('speech.no-time', locale, { title });
  const from = spokenTime(view.startsLocal, locale);
  return view.endsLocal
    ? filledPhrase('speech.from-to', locale, { from, to: spokenTime(view.endsLocal, locale), title })
    : filledPhrase('speech.at', locale, { time: from, title });
}

function kindWords({ event }: OccurrenceView, { locale }: ListOf): string | undefined {
  const known = [event.genre && findGenre(event.genre), event.format && findFormat(event.format)];
  const labels = known.flatMap((one) => (one ? [spokenText(inLocale(one.label, locale), locale)] : []));
  return labels.length > 0 ? `${labels.join(', ')}.` : undefined;
}

const placeSentence = ({ place, attendance }: OccurrenceView, { locale }: ListOf) =>
  place ? `${spokenPlace(place, locale)}.` : attendance !== 'vor_ort' && phrase('speech.online', locale);

function priceSentence(view: OccurrenceView, { locale }: ListOf): string | undefined {
  if (view.availability === 'ausverkauft') return phrase('speech.soldOut', locale);
  if (isFree(view.offers)) return phrase('speech.free', locale);
  const price = priceWords(view.offers, locale);
  return price && filledPhrase('speech.price', locale, { price: spokenText(price, locale) });
}

const accessSentences = ({ access }: OccurrenceView, { locale }: ListOf) => [
  access.wheelchair && phrase(`speech.wheelchair.${access.wheelchair}`, locale),
  access.loop === 'yes' && phrase('speech.loop', locale),
  access.sign && phrase('speech.sign', locale),
];
