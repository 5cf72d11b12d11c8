import { done, type Result, refuse } from '#kernel/result.ts';
import { bounds } from '../bounds.ts';
import type { NoteKind, Reason } from '../draft.ts';
import type { Property } from './content-line.ts';
import { type IcalMoment, readDuration, readMoment } from './read-moment.ts';
import type { ZoneBook } from './resolve-zone.ts';
import { ianaZone, universal, type Zone } from './zone.ts';

/** A time of an event: its wall time, how that becomes an instant, and whether only the day is meant. */
export type ZonedMoment = { local: Temporal.PlainDateTime; allDay: boolean; zone: Zone };

/** `extraLeft` counts down the single dates a whole file may still list. */
export type ZoneContext = { zones: ZoneBook; cityZone: string; extraLeft: { count: number } };
type ReadMoment = (property: Property) => Result<ZonedMoment, Reason>;

const [yearMin, yearMax] = [1900, 2200];

/** Reads a property that holds one time, in the zone it names. */
export function readZonedMoment(
  property: Property,
  context: ZoneContext,
  notes: NoteKind[],
): Result<ZonedMoment, Reason> {
  const moment = readMoment(property.value.split('/', 1)[0] ?? '');
  const text = property.value.slice(0, 40);
  if (!moment) return refuse({ kind: 'date-not-understood', text });
  if (moment.day.year < yearMin || moment.day.year > yearMax) return refuse({ kind: 'date-out-of-range', text });
  const zone = zoneOf(moment, property.params.get('TZID'), context, notes);
  if (!zone) return refuse({ kind: 'unknown-zone', zone: (property.params.get('TZID') ?? '').slice(0, 80) });
  return done({ local: moment.day.toPlainDateTime(moment.time), allDay: moment.time === undefined, zone });
}

function zoneOf({ time, utc }: IcalMoment, name: string | undefined, context: ZoneContext, notes: NoteKind[]) {
  if (utc) return universal(context.cityZone);
  if (time === undefined || !name) return ianaZone(context.cityZone);
  const found = context.zones(name);
  if (found?.own) notes.push('zone-by-own-rules');
  return found?.zone;
}

/** All moments of properties that are lists; a period counts by its beginning. */
export function readAll(
  properties: readonly Property[],
  moment: ReadMoment,
  { extraLeft }: ZoneContext,
): Result<ZonedMoment[], Reason> {
  const found: ZonedMoment[] = [];
  for (const property of properties) {
    for (const value of property.value.split(',')) {
      if (value.trim() === '') continue;
      if (extraLeft.count-- <= 0) return refuse({ kind: 'too-many-dates', datesMax: bounds.datesMax });
      const read = moment({ ...property, value });
      if (!read.ok) return read;
      found.push(read.value);
    }
  }
  return done(found);
}

/** An end before the start is nobody's end: it stays unknown and is noted. */
export function durationOf(
  start: ZonedMoment,
  { end, lasting }: { end: Property | undefined; lasting: Property | undefined },
  moment: ReadMoment,
  notes: NoteKind[],
): Temporal.Duration | undefined {
  if (!end) return lasting && readDuration(lasting.value);
  const until = moment(end);
  if (!until.ok || until.value.allDay !== start.allDay) {
    notes.push('time-not-understood');
    return undefined;
  }
  const duration = start.allDay
    ? start.local.toPlainDate().until(until.value.local.toPlainDate())
    : start.zone.instantOf(start.local).until(until.value.zone.instantOf(until.value.local));
  if (duration.sign > 0) return duration;
  if (duration.sign < 0) notes.push('end-before-start');
  return undefined;
}
