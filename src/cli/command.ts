import type { Ctx } from '#platform/context.ts';

/** What a command ends in: 0 done, 1 nothing could be done, 2 wrongly called. */
export type Outcome = { code: 0 | 1 | 2; lines: readonly string[] };

export type Command = (ctx: Ctx, words: readonly string[]) => Promise<Outcome>;
