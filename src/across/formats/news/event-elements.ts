import { inLocale, type Locale } from '#kernel/words.ts';
import { findFormat, type OccurrenceView } from '#modules/calendar/index.ts';
import { endForMachines, startForMachines } from '../json-ld/date-times.ts';
import { placeName } from '../line-words.ts';
import { oneLine } from '../plain-text.ts';
import { element } from './xml.ts';

/** The namespace of the RSS 1.0 event module, which readers know although it is old. */
export const eventNamespace = 'xmlns:ev="http://purl.org/rss/1.0/modules/event/"';

/** When and where the date is, apart from when it was announced. */
export function eventElements(view: OccurrenceView, locale: Locale): string {
  const format = view.event.format ? findFormat(view.event.format) : undefined;
  return (
    element('ev:startdate', startForMachines(view)) +
    element('ev:enddate', endForMachines(view)) +
    element('ev:location', view.place && placeName(view.place)) +
    element('ev:organizer', view.organisers.map(({ name }) => oneLine(name, 120)).join(', ')) +
    element('ev:type', format && inLocale(format.label, locale))
  );
}
