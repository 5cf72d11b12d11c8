import { done, refuse } from '#kernel/result.ts';
import type { Ctx } from '#platform/context.ts';
import { changeOccurrence } from './change-occurrence.ts';
import type { DeleteOccurrence } from './inputs.ts';
import { may } from './policy.ts';

/** Takes down a date that was published by mistake. Its address says so from then on (410). */
export const deleteOccurrence = (ctx: Ctx, { id }: DeleteOccurrence) =>
  changeOccurrence<never>(ctx, id, 'deleted', () =>
    may.deleteOccurrence(ctx.actor) ? done({ set: { deletedAt: ctx.now } }) : refuse({ kind: 'not-allowed' }),
  );
