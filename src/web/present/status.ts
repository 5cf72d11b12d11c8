import { shortDate, timeWords } from '#kernel/date-words.ts';
import { inLocale } from '#kernel/words.ts';
import type { OccurrenceView } from '#modules/calendar/index.ts';
import type { StatusView } from '#modules/calendar/ui/occurrence-view.ts';
import type { Reader } from './reader.ts';

/** What has become of a date that is not as announced. */
export function statusOf(view: OccurrenceView, { say }: Reader): StatusView | undefined {
  switch (view.status) {
    case 'abgesagt':
      return { kind: 'cancelled', label: say('page.status.abgesagt') };
    case 'verschoben':
      return { kind: 'changed', label: say('page.status.verschoben') };
    case 'verlegt':
      return { kind: 'changed', label: say('page.status.verlegt') };
    case 'ort_verlegt':
      return {
        kind: 'changed',
        label: view.place ? say('page.status.moved', { place: view.place.name }) : say('page.status.verlegt'),
      };
    case 'online_verlegt':
      return { kind: 'changed', label: say('page.status.online') };
    default:
      return undefined;
  }
}

/** The sentence below the label on a date's own page: what it was, and why. */
export function statusText(view: OccurrenceView, { locale, say }: Reader): string | undefined {
  const before = view.previousStartsLocal;
  const stands = view.status !== 'verschoben' && before?.equals(view.startsLocal);
  const was =
    before && !stands
      ? say('page.status.was', { date: `${shortDate(before, locale)}, ${timeWords(before, locale)}` })
      : undefined;
  const there =
    view.previousPlace && view.status === 'ort_verlegt'
      ? say('page.status.wasAt', { place: view.previousPlace })
      : undefined;
  const reason = view.statusReason && inLocale(view.statusReason, locale);
  return [was, there, reason].filter(Boolean).join(' ') || undefined;
}
