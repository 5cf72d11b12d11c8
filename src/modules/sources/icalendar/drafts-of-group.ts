import { type Result, refuse } from '#kernel/result.ts';
import { bounds } from '../bounds.ts';
import { nameOf } from '../content-hash.ts';
import type { Draft, Note, NoteKind, Reason, Refused } from '../draft.ts';
import type { Dates } from '../recurrence/expand-recurrence.ts';
import type { Expander } from '../recurrence/open-expander.ts';
import { currentRecords } from './current-records.ts';
import { datesOfVevent, repeats, wallIn } from './dates-of-vevent.ts';
import { draftsFrom } from './draft-of-date.ts';
import type { Vevent } from './read-vevent.ts';

export type GroupContext = { expander: Expander; today: Temporal.PlainDate; datesLeft: number };
export type GroupReading = { drafts: Draft[]; refused: Refused[]; notes: Note[] };

/** The drafts of all records that share a UID: the event itself, its dates, and what was changed about single dates. */
export async function draftsOfGroup(group: readonly Vevent[], context: GroupContext): Promise<GroupReading> {
  const reading: GroupReading = { drafts: [], refused: [], notes: [] };
  const { masters, changes, refused } = currentRecords(group);
  reading.refused.push(...refused);

  const taken = new Set<Vevent>();
  for (const master of masters) {
    const id = masters.length > 1 ? `${idOf(master)}#${stamp(master.start.local)}` : idOf(master);
    note(reading, master, id, master.notes);
    if (!repeats(master)) {
      reading.drafts.push(draftsFrom(master, id)(id, master.start.local));
      continue;
    }
    const dates = await datesWithinBounds(master, context, reading.drafts.length);
    if (!dates.ok) {
      reading.refused.push({ line: master.line, externalId: id, title: master.title, reason: dates.refusal });
      continue;
    }
    if (dates.value.cut) note(reading, master, id, ['dates-cut']);
    const changed = changesByDate(changes, master);
    const draft = draftsFrom(master, id);
    for (const date of dates.value.dates) {
      const change = changed.get(date.toString());
      if (change) taken.add(change);
      const externalId = `${id}/${stamp(date)}`;
      reading.drafts.push(change ? draftsFrom(change, id)(externalId, change.start.local) : draft(externalId, date));
    }
  }
  for (const change of changes) {
    const id = idOf(change);
    note(reading, change, id, change.thisAndFuture ? [...change.notes, 'later-dates-unchanged'] : change.notes);
    if (taken.has(change) || !change.recurrenceId) continue;
    reading.drafts.push(draftsFrom(change, id)(`${id}/${stamp(change.recurrenceId.local)}`, change.start.local));
  }
  return reading;
}

/** Changes to single dates, by the wall time each of them replaces. */
const changesByDate = (changes: readonly Vevent[], { start }: Vevent) =>
  new Map(
    changes.flatMap((change) =>
      change.recurrenceId ? [[wallIn(change.recurrenceId, start).toString(), change] as const] : [],
    ),
  );

/** Once a file has used up its dates, no further rule of it is unrolled. */
async function datesWithinBounds(master: Vevent, context: GroupContext, used: number): Promise<Result<Dates, Reason>> {
  const left = context.datesLeft - used;
  const full: Reason = { kind: 'too-many-dates', datesMax: bounds.datesMax };
  if (left < bounds.ruleDatesMax) return refuse(full);
  return datesOfVevent(master, context.expander, context.today);
}

const idOf = (event: Vevent) =>
  event.uid ?? `ohne-uid-${nameOf(event.title, event.start.local.toString(), event.location ?? '')}`;
const stamp = (local: Temporal.PlainDateTime) => local.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

function note(reading: GroupReading, event: Vevent, externalId: string, kinds: readonly NoteKind[]) {
  for (const kind of event.uid ? kinds : [...kinds, 'no-id' as const])
    reading.notes.push({ line: event.line, externalId, kind });
}
