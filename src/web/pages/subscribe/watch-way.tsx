import type { OccurrenceView } from '#modules/calendar/index.ts';
import { LinkButton } from '#ui/form/button.tsx';
import { pathOf } from '../../path-of.ts';
import type { Reader } from '../../present/reader.ts';

/** The way to be told when something changes about a date: as long as it is to come, and not off already. */
export function WatchWay({ view, reader: { say, locale, now } }: { view: OccurrenceView; reader: Reader }) {
  const over = view.endsAt ?? (view.run ? undefined : view.startsAt);
  if (view.status === 'abgesagt' || (over && Temporal.Instant.compare(over, now) <= 0)) return null;
  const name = locale === 'en' ? 'event' : 'termin';
  return (
    <LinkButton quiet href={`${pathOf('subscribe', {}, locale)}?${name}=${view.publicId.toLowerCase()}`}>
      {say('subscribe.event.link')}
    </LinkButton>
  );
}
