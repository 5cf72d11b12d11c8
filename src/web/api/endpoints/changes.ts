import { z } from 'zod';
import {
  type ChangePosition,
  changeRecord,
  changesAfter,
  daysLogged,
  logBegan,
  placeBefore,
} from '#across/records/index.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import { badCursor, type Call, type Found } from '../found.ts';
import { readMoment } from '../read-moment.ts';

const dayMs = 86_400_000;
const whole = z.number().int().min(0);
const cursorShape = z.tuple([z.literal('changes'), whole.max(Number.MAX_SAFE_INTEGER), whole, whole.max(100_000)]);
const tooShort: Found = { kind: 'gone', because: 'log-too-short' };

type Begin = { after: ChangePosition; at: Temporal.Instant };

/** What became of things, the oldest first, from an instant or from where somebody stopped reading. */
export async function listChanges({ ctx, asked }: Call): Promise<Found> {
  const begin = await beginOf({ ctx, asked });
  if (!begin) return badCursor;
  const earliest = ctx.now.subtract({ hours: 24 * daysLogged });
  if (asked.since !== undefined && Temporal.Instant.compare(begin.at, earliest) < 0) return tooShort;
  const { rows, reached, more } = await changesAfter(ctx, {
    after: begin.after,
    kinds: asked.kinds,
    limit: asked.limit,
  });
  const seenUntil = (more && rows.at(-1)?.at) || ctx.now;
  // A place knows its day, so that one from before the log began is told so instead of leaving a gap.
  const day = Math.max(0, Math.floor(seenUntil.epochMilliseconds / dayMs));
  return {
    kind: 'log',
    data: rows.map(changeRecord),
    next: writeCursor(['changes', reached.version, reached.number, day]),
  };
}

async function beginOf({ ctx, asked: { since } }: Pick<Call, 'ctx' | 'asked'>): Promise<Begin | undefined> {
  if (since === undefined) return { after: { version: 0, number: 0 }, at: ctx.now };
  const at = readMoment(since);
  if (at) {
    const began = await logBegan(ctx);
    const isBefore = began && Temporal.Instant.compare(at, began) < 0;
    return isBefore ? { after: { version: 0, number: 0 }, at: longAgo } : { after: await placeBefore(ctx, at), at };
  }
  const read = readCursor(since, cursorShape);
  if (!read) return undefined;
  const [, version, number, day] = read;
  // The whole day counts: who stopped in the evening is not older than its morning.
  return { after: { version, number }, at: Temporal.Instant.fromEpochMilliseconds((day + 1) * dayMs) };
}

const longAgo = Temporal.Instant.fromEpochMilliseconds(0);
