import { dayOfMonth, longDate, longDateRange, monthAndYear, timeWords } from '#kernel/date-words.ts';
import { inLocale, type Locale } from '#kernel/words.ts';
import { findFormat, findGenre } from '../vocabulary/genres.ts';
import type { FacetId, Filter } from './facets.ts';
import { nearWords } from './near-words.ts';
import { daysOfPeriodValue } from './period-values.ts';

/** Asks for a word of the calendar ("phrase.wann.heute"); `has` says whether there is one. */
export type Words = { (key: string, values?: Record<string, string>): string; has: (key: string) => boolean };

/** Names behind slugs ("hafen" is "Hafen"), by facet. What is not in here is told by its slug. */
export type Names = Partial<Record<FacetId, ReadonlyMap<string, string>>>;

export type Describe = { locale: Locale; words: Words; names: Names };

/** One value as its chip says it: "Jazz & Improvisierte Musik", "Am Wochenende", "Hafen". */
export function valueLabel(id: FacetId, value: string, { locale, words, names }: Describe): string {
  const genre = id === 'sparte' ? findGenre(value) : id === 'format' ? findFormat(value) : undefined;
  if (genre) return inLocale(genre.label, locale);
  const key = `value.${id}.${value}`;
  if (words.has(key)) return words(key);
  const days = id === 'wann' || id === 'von' || id === 'bis' ? daysOfPeriodValue(value) : undefined;
  if (days)
    return id === 'wann'
      ? longDateRange(days.first, days.last, locale)
      : `${words(`facet.${id}`)} ${dayOfMonth(days.first, locale)}`;
  if (id === 'ab' || id === 'vor')
    return words(id === 'ab' ? 'phrase.after' : 'phrase.before', {
      time: timeWords(Temporal.PlainTime.from(value), locale),
    });
  if (id === 'alter') return words('phrase.age', { age: value });
  if (id === 'umkreis') return words('phrase.radius', { km: value });
  if (id === 'plz') return words('phrase.postcode', { code: value });
  if (id === 'q') return words('phrase.text', { text: value });
  return names[id]?.get(value) ?? value;
}

/** The filter as a title: "Musik, kostenlos, am Wochenende in Hafen". Nothing asked is "Termine". */
export function describeFilter(filter: Filter, how: Describe): string {
  const { words } = how;
  const either = (id: FacetId) =>
    (filter[id] ?? []).map((value) => valueLabel(id, value, how)).join(` ${words('phrase.or')} `);
  const lower = (text: string) =>
    how.locale === 'de' ? text.slice(0, 1).toLowerCase() + text.slice(1) : text.toLowerCase();
  const subject = [either('sparte'), either('format')].filter(Boolean).join(', ') || words('phrase.events');
  const when = (filter.wann ?? []).map((value) => whenPhrase(value, how)).join(` ${words('phrase.or')} `);
  const bounds = boundsPhrase(filter, how);
  const where = filter.stadtteil ? words('phrase.in', { name: either('stadtteil') }) : '';
  const main = [subject, when, bounds, where].filter(Boolean).join(' ');
  const quiet = (['preis', 'setting', 'tageszeit', 'wochentag', 'premiere', 'neu', 'endet'] as const).map((id) =>
    lower(either(id)),
  );
  const rest = [
    ...quiet,
    ...(['ab', 'vor', 'alter'] as const).map(either),
    nearWords(filter, how),
    ...(['plz', 'ort', 'akteur', 'reihe', 'q', 'szene'] as const).map(either),
    filter.publikum ? words('phrase.for', { name: either('publikum') }) : '',
    ...(filter.mit ?? []).map((value) => words('phrase.with', { name: valueLabel('mit', value, how) })),
    either('sprache'),
  ];
  return [main, ...rest].filter(Boolean).join(', ');
}

function whenPhrase(value: string, { locale, words }: Describe): string {
  const key = `phrase.wann.${value}`;
  if (words.has(key)) return words(key);
  const days = daysOfPeriodValue(value);
  if (!days) return value;
  const { first, last } = days;
  if (/^\d{4}-\d\d$/.test(value)) return words('phrase.month', { month: monthAndYear(first, locale) });
  if (first.equals(last)) return words('phrase.on', { date: longDate(first, locale) });
  const year = first.year === last.year ? '' : ` ${first.year}`;
  return words(value.includes('kw') ? 'phrase.week' : 'phrase.between', {
    from: `${dayOfMonth(first, locale)}${year}`,
    to: `${dayOfMonth(last, locale)} ${last.year}`,
  });
}

function boundsPhrase(filter: Filter, { locale, words }: Describe): string {
  const [from, to] = [filter.von?.[0], filter.bis?.[0]].map((date) =>
    date ? longDate(Temporal.PlainDate.from(date), locale) : undefined,
  );
  if (from && to) return words('phrase.between', { from, to });
  return from ? words('phrase.from', { date: from }) : to ? words('phrase.until', { date: to }) : '';
}
