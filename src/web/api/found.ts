import type { Ctx } from '#platform/context.ts';
import type { Words } from '../words.ts';
import type { Asked, Unknown } from './asked.ts';

/** What an endpoint's look at the data ended in. */
export type Found =
  | {
      kind: 'list';
      data: readonly unknown[];
      /** The same as JSON already, where it was made before. */
      texts?: readonly string[];
      next: string | undefined;
      total: number;
      truncated?: boolean;
    }
  | { kind: 'log'; data: readonly unknown[]; next: string }
  | { kind: 'one'; data: unknown }
  | { kind: 'document'; document: unknown }
  | { kind: 'moved'; to: string }
  | { kind: 'missing' }
  | { kind: 'gone'; because?: 'deleted' | 'log-too-short' }
  | { kind: 'refused'; unknown: Unknown[] }
  | { kind: 'bad-cursor' };

/** A request to one endpoint: who asks when, what the query said, and what stands in its path's place. */
export type Call = { ctx: Ctx; asked: Asked; ref: string; words: Words };

export const missing: Found = { kind: 'missing' };
export const gone: Found = { kind: 'gone' };
export const badCursor: Found = { kind: 'bad-cursor' };
