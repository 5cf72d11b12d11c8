import { done, refuse } from '#kernel/result.ts';
import { findVenueBySlug } from '#modules/venues/index.ts';
import type { Ctx } from '#platform/context.ts';
import { changeOccurrence } from './change-occurrence.ts';
import type { MoveOccurrence } from './inputs.ts';
import { may } from './policy.ts';

/** Moves a date to another venue, at the same time. */
export const moveOccurrence = (ctx: Ctx, { id, venue }: MoveOccurrence) =>
  changeOccurrence<{ kind: 'unknown-venue'; venue: string } | { kind: 'already-there' }>(
    ctx,
    id,
    'moved',
    async (date) => {
      if (!may.moveOccurrence(ctx.actor)) return refuse({ kind: 'not-allowed' });
      const found = await findVenueBySlug(ctx, venue);
      if (!found) return refuse({ kind: 'unknown-venue' as const, venue });
      if (found.id === date.venueId) return refuse({ kind: 'already-there' });
      return done({ set: { venueId: found.id, hallId: null, status: 'ort_verlegt', statusChangedAt: ctx.now } });
    },
  );
