import { z } from 'zod';
import { maybeInLocale } from '#kernel/words.ts';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import { momentOf } from './occurrence-times.ts';
import { instantShape } from './primitives.ts';
import { named } from './registry.ts';
import type { Telling } from './telling.ts';

export const accessServiceShape = named(
  'AccessService',
  z.strictObject({
    type: z.string().describe('tastfuehrung, audiodeskription, dgs, uebertitel …'),
    startDate: instantShape.optional(),
    meetingPoint: z.string().optional(),
    bookingUntil: z.string().optional(),
    contact: z.string().optional(),
    note: z.string().optional(),
  }),
  'A service on this date, with a time of its own where it has one.',
);

/** The services of a date; a time of day is one of the date's own day. */
export function serviceRecords(view: OccurrenceFull, { locale }: Telling) {
  if (view.accessServices.length === 0) return undefined;
  return view.accessServices.map((service) => ({
    type: service.type,
    startDate: startOf(service.startsLocal, view),
    meetingPoint: maybeInLocale(service.meetingPoint, locale),
    bookingUntil: service.bookingUntil,
    contact: service.bookingContact,
    note: maybeInLocale(service.note, locale),
  }));
}

function startOf(time: string | undefined, view: OccurrenceFull) {
  if (!time || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return momentOf(view.startsLocal.toPlainDate().toPlainDateTime(Temporal.PlainTime.from(time)), view);
}
