import { z } from 'zod';
import { readPublicId } from '#kernel/ids.ts';

/** The filter as an address writes it: what the front needs before anything else of the calendar is loaded. */
export { addressOf, queryOf, valueIn } from './filter/address-of.ts';
export { type FacetId, type Filter, facetNamed, facetOf } from './filter/facets.ts';
export { type ParsedFilter, parseFilter } from './filter/parse-filter.ts';
export { readPeriodValue } from './filter/period-values.ts';

/** Shapes the outside may send to the calendar. */
export const publicId = z.string().transform((text, issue) => {
  const id = readPublicId(text);
  if (id) return id;
  issue.addIssue({ code: 'custom', message: 'is not one of our ids (8 letters and digits)' });
  return z.NEVER;
});

const wallTime = z.string().transform((text, issue) => {
  try {
    return Temporal.PlainDateTime.from(text.trim().replace(' ', 'T'), { overflow: 'reject' });
  } catch {
    issue.addIssue({ code: 'custom', message: 'is not a local time like 2026-12-04T19:30' });
    return z.NEVER;
  }
});

export const cancelOccurrenceInput = z.object({ id: publicId, reason: z.string().trim().max(300).optional() });
export const postponeOccurrenceInput = z.object({ id: publicId });
export const rescheduleOccurrenceInput = z.object({
  id: publicId,
  start: wallTime,
  occasion: z.enum(['first', 'second']).optional(),
});
export const moveOccurrenceInput = z.object({ id: publicId, venue: z.string().min(1).max(120) });
export const deleteOccurrenceInput = z.object({ id: publicId });

export type CancelOccurrence = z.output<typeof cancelOccurrenceInput>;
export type PostponeOccurrence = z.output<typeof postponeOccurrenceInput>;
export type RescheduleOccurrence = z.output<typeof rescheduleOccurrenceInput>;
export type MoveOccurrence = z.output<typeof moveOccurrenceInput>;
export type DeleteOccurrence = z.output<typeof deleteOccurrenceInput>;
