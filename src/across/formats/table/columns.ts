import { weekdayName } from '#kernel/date-words.ts';
import { cents, decimal } from '#kernel/money.ts';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { findFormat, findGenre, isFree, type OccurrenceView, priceWords } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/venues/index.ts';
import type { ListOf } from '../form.ts';
import { endForMachines } from '../json-ld/date-times.ts';
import type de from '../messages/de.json';
import { oneLine, paragraphs } from '../plain-text.ts';
import { phrase } from '../words.ts';
import { numberCell, textCell } from './cell.ts';

type Name = keyof (typeof de)['table']['column'];
/** What a table needs to know of its list. */
export type Told = Pick<ListOf, 'locale' | 'urlOf'>;
type Column = readonly [name: Name, write: (view: OccurrenceView, told: Told) => string];

const text = (value: string | undefined, longest = 300) => (value ? textCell(oneLine(value, longest)) : '');
const time = (local: Temporal.PlainDateTime) => local.toPlainTime().toString({ smallestUnit: 'minute' });
const hasTime = (view: OccurrenceView) => !view.run && view.precision !== 'day';

/** The columns of a table of dates, in their order; the name is the key of what stands at the top. */
export const columns: readonly Column[] = [
  ['date', (view) => view.startsLocal.toPlainDate().toString()],
  ['weekday', (view, { locale }) => weekdayName(view.startsLocal.dayOfWeek, locale)],
  ['start', (view) => (hasTime(view) ? time(view.startsLocal) : '')],
  ['end', (view) => (hasTime(view) && view.endsLocal ? time(view.endsLocal) : '')],
  ['lastDay', (view) => (view.run ? (endForMachines(view) ?? '') : '')],
  ['title', (view, { locale }) => text(inLocale(view.event.title, locale))],
  ['subtitle', (view, { locale }) => text(maybeInLocale(view.event.subtitle, locale))],
  ['status', (view, { locale }) => textCell(phrase(`table.status.${view.status}`, locale))],
  ['reason', (view, { locale }) => text(maybeInLocale(view.statusReason, locale))],
  [
    'genre',
    ({ event }, { locale }) => text(maybeInLocale(event.genre ? findGenre(event.genre)?.label : undefined, locale)),
  ],
  [
    'format',
    ({ event }, { locale }) => text(maybeInLocale(event.format ? findFormat(event.format)?.label : undefined, locale)),
  ],
  ['venue', ({ place }) => text(place?.name)],
  ['hall', ({ place }) => text(place?.hall)],
  ['street', ({ place }) => text(place?.streetAddress)],
  ['postcode', ({ place }) => text(place?.postalCode)],
  ['town', ({ place }) => text(place?.locality)],
  [
    'district',
    ({ place }) => text(place?.district ? (findDistrict(place.district)?.name ?? place.district) : undefined),
  ],
  ['price', (view, { locale }) => text(priceWords(view.offers, locale))],
  ['cheapest', (view) => cheapest(view)],
  [
    'free',
    (view, { locale }) =>
      view.offers.length > 0 ? phrase(isFree(view.offers) ? 'table.yes' : 'table.no', locale) : '',
  ],
  ['wheelchair', ({ access }, { locale }) => (access.wheelchair ? phrase(`table.${access.wheelchair}`, locale) : '')],
  ['loop', ({ access }, { locale }) => (access.loop ? phrase(`table.${access.loop}`, locale) : '')],
  ['sign', ({ access }, { locale }) => (access.sign ? phrase('table.yes', locale) : '')],
  ['organisers', (view) => text(view.organisers.map(({ name }) => name).join(', '), 600)],
  ['summary', ({ event }, { locale }) => summary(maybeInLocale(event.summary, locale))],
  ['online', (view) => text(view.onlineUrl, 500)],
  ['link', (view, { urlOf }) => text(urlOf(view), 500)],
  ['id', (view) => view.publicId],
  ['latitude', ({ place }) => numberCell(place?.latitude)],
  ['longitude', ({ place }) => numberCell(place?.longitude)],
];

const summary = (value: string | undefined) => (value ? textCell(paragraphs(value, 1_500)) : '');

/** The least a visit costs, in euros with a point; nothing where no price was named. */
function cheapest({ offers }: OccurrenceView): string {
  const prices = offers.flatMap(({ kind, price, priceMin }) => (kind === 'frei' ? 0 : (price ?? priceMin ?? [])));
  return prices.length > 0 ? decimal(cents(Math.min(...prices))) : '';
}

/** What stands at the top of the columns in the reader's language. */
export const columnNames = ({ locale }: Pick<Told, 'locale'>): string[] =>
  columns.map(([name]) => textCell(phrase(`table.column.${name}`, locale)));
