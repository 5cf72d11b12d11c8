import { dateAndTime, shortDate } from '#kernel/date-words.ts';
import { inLocale, type Locale, maybeInLocale } from '#kernel/words.ts';
import { type OccurrenceView, type PlaceView, priceWords } from '#modules/calendar/index.ts';
import { oneLine } from './plain-text.ts';
import { filledPhrase, phrase } from './words.ts';

export const titleOf = (view: OccurrenceView, locale: Locale) => oneLine(inLocale(view.event.title, locale), 300);

/** "Haus, Saal": where, without the address. */
export const placeName = (place: PlaceView) => nonEmpty([place.name, place.hall]).join(', ');

/** "Haus, Saal, Straße 1, 44894 Ort" in one line. */
export function addressLine(place: PlaceView): string {
  const known = addressLines.get(place);
  if (known !== undefined) return known;
  const town = nonEmpty([place.postalCode, place.locality]).join(' ');
  const line = nonEmpty([place.name, place.hall, place.streetAddress, town]).join(', ');
  addressLines.set(place, line);
  return line;
}

/** The dates at one place share it, and it never changes: what is known of it goes with it. */
const addressLines = new WeakMap<PlaceView, string>();

const nonEmpty = (parts: (string | undefined)[]) => parts.flatMap((part) => (part && oneLine(part, 120)) || []);

/** What became of the date, in a sentence, with the reason people gave; nothing for a date as planned. */
export function changeNote(view: OccurrenceView, locale: Locale): string | undefined {
  const sentence = changeSentence(view, locale);
  const reason = maybeInLocale(view.statusReason, locale);
  return sentence && reason ? `${sentence} ${oneLine(reason, 300)}` : sentence;
}

function changeSentence(view: OccurrenceView, locale: Locale): string | undefined {
  switch (view.status) {
    case 'geplant':
      return undefined;
    case 'abgesagt':
    case 'verschoben':
    case 'online_verlegt':
      return phrase(`change.${view.status}`, locale);
    case 'verlegt':
      return view.previousStartsLocal
        ? filledPhrase('change.verlegt', locale, { when: whenItWas(view, view.previousStartsLocal, locale) })
        : phrase('change.verlegt-plain', locale);
    case 'ort_verlegt':
      return view.previousPlace
        ? filledPhrase('change.ort_verlegt', locale, { place: oneLine(view.previousPlace, 120) })
        : phrase('change.ort_verlegt-plain', locale);
  }
}

// A date told without a time is kept at midnight.
const whenItWas = (view: OccurrenceView, was: Temporal.PlainDateTime, locale: Locale) =>
  view.precision === 'day' && was.hour === 0 && was.minute === 0 ? shortDate(was, locale) : dateAndTime(was, locale);

/** "Rollstuhl: ja · Höranlage: ja": what is known about getting in; nothing is said of what nobody has stated. */
export function accessLine({ access }: OccurrenceView, locale: Locale): string | undefined {
  const known = [
    access.wheelchair && phrase(`access.wheelchair.${access.wheelchair}`, locale),
    access.loop && phrase(`access.loop.${access.loop}`, locale),
    access.sign && phrase('access.sign', locale),
  ];
  return known.filter(Boolean).join(' · ') || undefined;
}

/** "12 / 8 €": what it costs, as long as there is something to pay for; nothing where nobody has said. */
export function priceNote(view: OccurrenceView, locale: Locale): string | undefined {
  if (view.status === 'abgesagt') return undefined;
  if (view.availability === 'ausverkauft') return phrase('calendar.sold-out', locale);
  const price = priceWords(view.offers, locale);
  return price && price[0]?.toUpperCase() + price.slice(1);
}
