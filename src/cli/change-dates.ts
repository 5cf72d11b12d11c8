import type { z } from 'zod';
import { readPublicId } from '#kernel/ids.ts';
import type { Refusal, Result } from '#kernel/result.ts';
import {
  cancelOccurrence,
  deleteOccurrence,
  mergeEvent,
  mergeInstitution,
  mergeVenue,
  moveOccurrence,
  postponeOccurrence,
  rescheduleOccurrence,
} from '#modules/calendar/index.ts';
import {
  cancelOccurrenceInput,
  deleteOccurrenceInput,
  moveOccurrenceInput,
  postponeOccurrenceInput,
  rescheduleOccurrenceInput,
} from '#modules/calendar/inputs.ts';
import type { Ctx } from '#platform/context.ts';
import type { Command, Outcome } from './command.ts';

/** "--reason Sturm" becomes { reason: 'Sturm' }; the first bare word is the id. */
function inputOf(words: readonly string[]): Record<string, string> {
  const input: Record<string, string> = {};
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word.startsWith('--')) input[word.slice(2)] = words[++i] ?? '';
    else input.id ??= word;
  }
  return input;
}

const told = (refusal: Refusal): Outcome => ({ code: 1, lines: [`Nicht geändert: ${JSON.stringify(refusal)}`] });

const changing =
  <Input, Value>(
    usage: string,
    schema: z.ZodType<Input>,
    work: (ctx: Ctx, input: Input) => Promise<Result<Value, Refusal>>,
  ): Command =>
  async (ctx, words) => {
    const parsed = schema.safeParse(inputOf(words));
    if (!parsed.success)
      return {
        code: 2,
        lines: [
          `Aufruf: ${usage}`,
          ...parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`),
        ],
      };
    const result = await work(ctx, parsed.data);
    return result.ok ? { code: 0, lines: ['Geändert. Alle sehen es jetzt.'] } : told(result.refusal);
  };

const merging: Command = async (ctx, [kind, from = '', into = '']) => {
  const [fromId, intoId] = [readPublicId(from), readPublicId(into)];
  const result =
    kind === 'venue'
      ? await mergeVenue(ctx, from, into)
      : kind === 'institution'
        ? await mergeInstitution(ctx, from, into)
        : kind === 'event' && fromId && intoId
          ? await mergeEvent(ctx, fromId, intoId)
          : undefined;
  if (!result) return { code: 2, lines: ['Aufruf: merge venue|institution <slug> <slug> · merge event <id> <id>'] };
  return result.ok ? { code: 0, lines: [`Zusammengelegt: ${result.value.moved} umgehängt.`] } : told(result.refusal);
};

/** The commands that change what hangs already. */
export const changeCommands: Record<string, Command> = {
  cancel: changing('cancel <id> --reason <text>', cancelOccurrenceInput, cancelOccurrence),
  postpone: changing('postpone <id>', postponeOccurrenceInput, postponeOccurrence),
  reschedule: changing(
    'reschedule <id> --start 2026-12-04T19:30 [--occasion first|second]',
    rescheduleOccurrenceInput,
    rescheduleOccurrence,
  ),
  move: changing('move <id> --venue <slug>', moveOccurrenceInput, moveOccurrence),
  delete: changing('delete <id>', deleteOccurrenceInput, deleteOccurrence),
  merge: merging,
};
