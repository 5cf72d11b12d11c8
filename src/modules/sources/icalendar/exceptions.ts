import { done, type Result, refuse } from '#kernel/result.ts';
import type { Reason } from '../draft.ts';
import type { Property } from './content-line.ts';
import { ianaZone, universal, type Zone } from './zone.ts';
import type { ZoneContext } from './zoned-moment.ts';

/** Dates a series leaves out. `leavesOut` asks with a wall time and the zone in which it is one. */
export type Exceptions = { count: number; leavesOut: (local: Temporal.PlainDateTime, zone: Zone) => boolean };

const shape = /^(\d{8})(?:T(\d{4})\d{0,2}(Z)?)?$/i;

/**
 * Reads EXDATE. The dates stay text, sorted by the zone they are written in, and every date of the series is written the
 * same way to be looked up: ten thousand exceptions cost no more than ten. An exception told as a day takes the whole day.
 */
export function readExceptions(
  properties: readonly Property[],
  context: ZoneContext & { allDay: boolean },
): Result<Exceptions, Reason> {
  const days = new Set<string>();
  const byZone = new Map<string, { zone: Zone; times: Set<string> }>();
  const city = ianaZone(context.cityZone);
  const utc = universal(context.cityZone);
  for (const { value, params } of properties) {
    const name = params.get('TZID');
    const named = name ? context.zones(name)?.zone : city;
    for (const text of value.split(',')) {
      if (text.trim() === '') continue;
      const [, day, time, zulu] = shape.exec(text.trim()) ?? [];
      if (!day) return refuse({ kind: 'date-not-understood', text: text.slice(0, 40) });
      if (!time || (context.allDay && !zulu)) days.add(day);
      else if (zulu || named) timesIn(byZone, zulu ? utc : (named ?? city)).add(`${day}T${time}`);
      else return refuse({ kind: 'unknown-zone', zone: (name ?? '').slice(0, 80) });
    }
  }
  return done({
    count: days.size + [...byZone.values()].reduce((sum, { times }) => sum + times.size, 0),
    leavesOut: (local, zone) => {
      if (days.size > 0 && days.has(dayOf(local))) return true;
      for (const { zone: written, times } of byZone.values()) {
        const there = written.id === zone.id ? local : written.wallOf(zone.instantOf(local));
        if (times.has(stampOf(there))) return true;
      }
      return false;
    },
  });
}

function timesIn(byZone: Map<string, { zone: Zone; times: Set<string> }>, zone: Zone): Set<string> {
  const entry = byZone.get(zone.id) ?? { zone, times: new Set() };
  byZone.set(zone.id, entry);
  return entry.times;
}

const dayOf = (local: Temporal.PlainDateTime) => local.toString().slice(0, 10).replaceAll('-', '');
const stampOf = (local: Temporal.PlainDateTime) => local.toString().slice(0, 16).replaceAll(/[-:]/g, '');
