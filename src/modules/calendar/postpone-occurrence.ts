import { done, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { changeOccurrence } from './change-occurrence.ts';
import type { PostponeOccurrence } from './inputs.ts';
import { may } from './policy.ts';

/** Says that a date is put off and the new one not known yet. It keeps its place until then. */
export const postponeOccurrence = (ctx: Ctx, { id }: PostponeOccurrence) =>
  changeOccurrence<never>(ctx, id, 'postponed', () =>
    may.postponeOccurrence(ctx.actor)
      ? done({ set: { status: 'verschoben', statusChangedAt: ctx.now } })
      : refuse({ kind: 'not-allowed' }),
  );
