import { changeNote } from '#across/formats/index.ts';
import { inLocale, type Locale, maybeInLocale } from '#kernel/words.ts';
import { type OccurrenceDetail, type OccurrenceView, priceWords } from '#modules/calendar/index.ts';
import { wordsIn } from '../words.ts';
import { accessWords } from './access-words.ts';
import { shortenings } from './characters.ts';
import { asSentence, capitalised, cleanText } from './clean-text.ts';
import { fitted, type Piece } from './fitted.ts';
import { hashtags } from './hashtags.ts';
import { longWhen, shortWhen } from './when-words.ts';
import { longWhere, shortWhere } from './where-words.ts';

export const captionLengths = [150, 300, 600] as const;
export type CaptionLength = (typeof captionLengths)[number];

/** Whatever is told of a date; what only its own page knows may be absent. */
export type SharedDate = OccurrenceView & Partial<Pick<OccurrenceDetail, 'accessServices'>>;

/** In which language, and where the date is found; the short address leads to the long one. */
export type Telling = { locale: Locale; url: string; shortUrl: string; town: string };

const titleMax = 300;
const titleMin = 24;

/** What is on, in at most so many characters, the link among them: what has become of it first, then what, when, where. */
export function captionOfDate(date: SharedDate, length: CaptionLength, telling: Telling): string {
  const { locale } = telling;
  const brief = length === 150;
  const off = date.status === 'abgesagt';
  const pieces: Piece[] = [
    // Said in any case; the reason people gave comes after what one must know.
    { worth: 5, ways: newsOf(date, locale) },
    { worth: 2, ways: titlesOf(inLocale(date.event.title, locale), length) },
    ...(brief ? [{ worth: 3, ways: briefly(date, locale) }] : inLines(date, locale)),
    { worth: 6, ways: [off ? '' : priceOf(date, locale), ''] },
    { worth: 7, ways: [off ? '' : (accessWords(date, locale) ?? ''), ''] },
    { worth: 8, ways: brief ? [] : summariesOf(date, locale) },
    { worth: 9, ways: length === 600 ? [byWhom(date, locale), ''] : [] },
    { worth: 1, ways: [...(brief ? [] : [telling.url]), telling.shortUrl, ''] },
    { worth: 10, ways: length === 600 ? [hashtags(telling.town, date.event.genre, locale), ''] : [] },
  ];
  return fitted(pieces, length, brief ? inOneLine : (said) => said.join('\n'));
}

/** All captions of a date in one language. */
export const captionsOfDate = (date: SharedDate, telling: Telling) =>
  captionLengths.map((length) => ({ length, text: captionOfDate(date, length, telling) }));

/** Sentences one after the other; only an address ends without a full stop. */
const inOneLine = (said: readonly string[]) =>
  said.map((text) => (/^https?:\S+$/.test(text) ? text : asSentence(text))).join(' ');

/** "Fällt aus. Die Heizung ist kaputt.", or at least "Fällt aus."; nothing for a date as planned. */
function newsOf(date: SharedDate, locale: Locale): string[] {
  const whole = changeNote(date, locale);
  const alone = changeNote({ ...date, statusReason: undefined }, locale);
  return [whole, alone].map((text) => (text ? cleanText(text, 400) : ''));
}

/** The title, and ever shorter beginnings of it. */
function titlesOf(text: string, length: CaptionLength): string[] {
  const title = cleanText(text, titleMax);
  const most = Math.min(titleMax, length);
  const cuts = Array.from({ length: (most - titleMin) / 6 + 1 }, (_, step) => most - step * 6);
  return [title, ...shortenings(title, cuts)];
}

const briefly = (date: SharedDate, locale: Locale) => {
  const when = shortWhen(date, locale);
  const where = shortWhere(date, locale);
  return where ? [`${when}, ${where}`, when] : [when];
};

const inLines = (date: SharedDate, locale: Locale): Piece[] => [
  { worth: 3, ways: [longWhen(date, locale), shortWhen(date, locale)] },
  { worth: 4, ways: [longWhere(date, locale) ?? '', shortWhere(date, locale) ?? '', ''] },
];

function priceOf(date: SharedDate, locale: Locale): string {
  if (date.availability === 'ausverkauft') return wordsIn(locale)('price.sold-out');
  return capitalised(priceWords(date.offers, locale) ?? '');
}

/** The summary in whole sentences, as many as there is room for. */
function summariesOf({ event }: SharedDate, locale: Locale): string[] {
  const text = cleanText(maybeInLocale(event.summary ?? event.subtitle, locale) ?? '', 400);
  const sentences = text.match(/.+?(?:[.!?…](?=\s)|$)/gu)?.map((one) => one.trim()) ?? [];
  return sentences.map((_, index) => sentences.slice(0, sentences.length - index).join(' ')).concat('');
}

function byWhom({ organisers, place }: SharedDate, locale: Locale): string {
  const names = organisers.filter(({ name }) => name !== place?.name).map(({ name }) => cleanText(name, 120));
  return names.length > 0 ? wordsIn(locale)('by', { names: names.slice(0, 3).join(', ') }) : '';
}
