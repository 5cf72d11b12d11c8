import { bounds } from '../bounds.ts';
import type { Reading } from '../draft.ts';
import { type Expander, openExpander } from '../recurrence/open-expander.ts';
import { type Component, readComponents } from './components.ts';
import { draftsOfGroup } from './drafts-of-group.ts';
import { readVevent, type Vevent } from './read-vevent.ts';
import { zoneBook } from './resolve-zone.ts';

export type ReadIcalendar = {
  cityZone: string;
  today: Temporal.PlainDate;
  /** A thread to expand rules in, where a caller reads several files. */
  expander?: Expander;
};

/** Reads an iCalendar file, event by event: one that is broken is refused by itself and stops no other. */
export async function readIcalendar(bytes: Uint8Array, context: ReadIcalendar): Promise<Reading> {
  const reading: Reading = { drafts: [], refused: [], notes: [] };
  const expander = context.expander ?? openExpander();
  try {
    for (const group of understoodByUid(bytes, context.cityZone, reading)) {
      const part = await draftsOfGroup(group, {
        expander,
        today: context.today,
        datesLeft: bounds.datesMax - reading.drafts.length,
      });
      for (const draft of part.drafts) reading.drafts.push(draft);
      reading.refused.push(...part.refused);
      reading.notes.push(...part.notes);
    }
  } finally {
    if (!context.expander) await expander.close();
  }
  reading.refused.sort((a, b) => a.line - b.line);
  return reading;
}

/** The events that could be understood, those with one UID together, in the order of the file. */
function understoodByUid(bytes: Uint8Array, cityZone: string, reading: Reading): Vevent[][] {
  const file = readComponents(bytes);
  const context = {
    zones: zoneBook(file.zones, cityZone),
    cityZone,
    extraLeft: { count: bounds.datesMax },
    method: file.method,
    writer: file.writer,
  };
  const groups = new Map<string, Vevent[]>();
  for (const [index, component] of file.events.entries()) {
    const event =
      index < bounds.recordsMax
        ? readVevent(component, context)
        : ({ ok: false, refusal: { kind: 'too-many-records', recordsMax: bounds.recordsMax } } as const);
    if (!event.ok) {
      reading.refused.push({ line: component.line, ...labelOf(component), reason: event.refusal });
      continue;
    }
    const key = event.value.uid ?? `line ${component.line}`;
    const group = groups.get(key);
    if (group) group.push(event.value);
    else groups.set(key, [event.value]);
  }
  return [...groups.values()];
}

function labelOf({ properties }: Component) {
  const value = (name: string) =>
    properties
      .find((property) => property.name === name)
      ?.value.trim()
      .slice(0, 200);
  return { externalId: value('UID'), title: value('SUMMARY') };
}
