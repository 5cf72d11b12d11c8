import { cultureDateOf, cultureDayStart, epochMinutes } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';
import { currentVersion } from '#platform/data-version.ts';
import { isShared } from '#platform/db.ts';
import { type CalendarIndex, indexOf } from './calendar-index.ts';
import { withChanges } from './change-index.ts';
import { loadChangesSince, loadEntriesBetween, loadEntriesFrom } from './load-entries.ts';

/** What is held besides what is to come: feeds look a month back. */
const daysHeldBack = 35;
/** A stretch of the past is loaded by itself, bounded; a month of a large city has about a tenth of this. */
export const linesOfThePastMax = 10_000;
const pastStretchesHeld = 8;
/** While data changes all the time (an import), a process loads at most this often, and is never further behind. */
const pauseBetweenLoadsMs = 500;

type Held = { version: number; today: string; index: CalendarIndex; loadedAt: number };

let held: Held | undefined;
let loading: Promise<Held> | undefined;
const past = new Map<string, CalendarIndex>();

/**
 * The calendar as an index that covers [from, to) in minutes. The process holds what is to come and learns what changed
 * when the data's version moved; what lies further back is loaded for the asked days alone. Inside a transaction nothing
 * is held.
 */
export async function calendarCovering(ctx: Ctx, from: number, to: number): Promise<CalendarIndex> {
  const zone = city().timeZone;
  const today = cultureDateOf(ctx.now, zone);
  const first = today.subtract({ days: daysHeldBack });
  const firstMinute = epochMinutes(cultureDayStart(first, zone));
  if (from >= firstMinute)
    return isShared(ctx.db) ? (await theHeld(ctx, first)).index : indexOf(await loadEntriesFrom(ctx, first));

  const dayOf = (minute: number) => cultureDateOf(Temporal.Instant.fromEpochMilliseconds(minute * 60_000), zone);
  const bound = today.subtract({ years: 20 });
  const last = dayOf(Math.min(to - 1, firstMinute + 4e6));
  // Nobody kept a calendar then, and Postgres knows no year zero.
  if (Temporal.PlainDate.compare(last, bound) < 0) return indexOf([]);
  const start = Temporal.PlainDate.compare(dayOf(Math.max(from, -2e6)), bound) < 0 ? bound : dayOf(from);
  return pastStretch(ctx, start, last);
}

async function theHeld(ctx: Ctx, first: Temporal.PlainDate): Promise<Held> {
  const [version, today] = [await currentVersion(), first.toString()];
  const known = held?.today === today ? held : undefined;
  if (known && known.version >= version) return known;
  // What was loaded a moment ago is good enough for a moment: see pauseBetweenLoadsMs.
  loading ??= load(ctx, first).finally(() => {
    loading = undefined;
  });
  if (known && performance.now() - known.loadedAt < pauseBetweenLoadsMs) return known;
  return loading;
}

async function load(ctx: Ctx, first: Temporal.PlainDate): Promise<Held> {
  const today = first.toString();
  const before = held?.today === today ? held : undefined;
  const rest = before ? pauseBetweenLoadsMs - (performance.now() - before.loadedAt) : 0;
  if (rest > 0) await new Promise((resume) => setTimeout(resume, rest));
  const changes = before && (await loadChangesSince(ctx, before.version, first));
  // Asked before the lines are, so that what is held is never older than it says.
  const version = changes?.version ?? (await currentVersion());
  const index = before && changes ? withChanges(before.index, changes) : indexOf(await loadEntriesFrom(ctx, first));
  held = { version, today, index, loadedAt: performance.now() };
  return held;
}

async function pastStretch(ctx: Ctx, first: Temporal.PlainDate, last: Temporal.PlainDate): Promise<CalendarIndex> {
  const shared = isShared(ctx.db);
  const key = `${first} ${last} ${shared ? await currentVersion() : ''}`;
  const known = shared ? past.get(key) : undefined;
  if (known) return known;
  const rows = await loadEntriesBetween(ctx, first, last, linesOfThePastMax + 1);
  const index = indexOf(rows.slice(0, linesOfThePastMax), rows.length > linesOfThePastMax);
  if (shared) {
    past.set(key, index);
    const [oldest] = past.keys();
    if (past.size > pastStretchesHeld && oldest) past.delete(oldest);
  }
  return index;
}
