import type { OccurrenceStatus } from '#modules/calendar/index.ts';
import type { ListOf } from '../form.ts';
import { titleOf } from '../line-words.ts';
import { oneLine } from '../plain-text.ts';
import { filledPhrase, phrase } from '../words.ts';
import type { Item } from './item.ts';

const lettersMax = 90;
const movedIsNewsFor = Temporal.Duration.from({ hours: 14 * 24 });

/** The one line a calendar shows: what became of the date before its title, so that cutting never hides it. */
export function eventSummary({ kind, view }: Item, list: ListOf, struck: boolean): string {
  const title = titleOf(view, list.locale);
  const named =
    kind === 'opening' || kind === 'closing' ? filledPhrase(`calendar.${kind}`, list.locale, { title }) : title;
  const prefix = struck ? '' : prefixOf(view.status, isNews(view.statusChangedAt, list.now), list);
  return oneLine(prefix + named, lettersMax);
}

function prefixOf(status: OccurrenceStatus, isNews: boolean, { locale }: ListOf): string {
  const told = status === 'abgesagt' || status === 'verschoben';
  const toldWhileNews = status === 'ort_verlegt' || status === 'online_verlegt';
  return told || (toldWhileNews && isNews) ? `${phrase(`prefix.${status}`, locale)} ` : '';
}

const isNews = (changedAt: Temporal.Instant | undefined, now: Temporal.Instant) =>
  changedAt !== undefined && Temporal.Instant.compare(changedAt.add(movedIsNewsFor), now) > 0;
