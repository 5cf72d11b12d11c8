import { done, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { changeOccurrence } from './change-occurrence.ts';
import type { CancelOccurrence } from './inputs.ts';
import { may } from './policy.ts';

/** Says that a date does not take place. It stays on the lists, struck through, and in every calendar that holds it. */
export const cancelOccurrence = (ctx: Ctx, { id, reason }: CancelOccurrence) =>
  changeOccurrence<{ kind: 'already-cancelled' }>(ctx, id, 'cancelled', (date) => {
    if (!may.cancelOccurrence(ctx.actor)) return refuse({ kind: 'not-allowed' });
    if (date.status === 'abgesagt') return refuse({ kind: 'already-cancelled' });
    const words = reason ? { de: reason } : null;
    return done({
      set: { status: 'abgesagt', statusReason: words, statusChangedAt: ctx.now },
      reason: words ?? undefined,
    });
  });
