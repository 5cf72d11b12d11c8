import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { aContext } from '#platform/testing.ts';
import { occurrences } from './schema.ts';
import { aDate, anEvent, aVenue } from './testing.ts';
import { viewInFull } from './view-in-full.ts';
import { viewOccurrence } from './view-occurrence.ts';

const statedOn = Temporal.PlainDate.from('2026-01-15');
const stated = (fact: string, value: 'yes' | 'no') => ({ fact, value, source: 'self' as const, statedOn });

test('dates of one venue share its facts, in their order; a date that knows better has a list of its own', () =>
  aContext(async (ctx) => {
    const access = [stated('wc_rollstuhl', 'no'), stated('rollstuhl', 'yes')];
    const { id: venueId } = await aVenue(ctx, {
      access: access.map((fact) => ({ ...fact, number: null, note: null })),
    });
    const evening = (day: number) => aDate(`2026-12-0${day}T20:00`, { venueId });
    const { occurrenceIds } = await anEvent(ctx, {
      occurrences: [evening(2), evening(3), evening(4), aDate('2026-12-05T20:00')],
    });
    await ctx.db
      .update(occurrences)
      .set({ accessOverrides: { rollstuhl: 'no', hoeranlage: 'yes' } })
      .where(eq(occurrences.id, occurrenceIds[2]!));

    const [one, other, better, nowhere] = await viewInFull(ctx, occurrenceIds);
    expect(one?.accessFacts).toEqual([stated('rollstuhl', 'yes'), stated('wc_rollstuhl', 'no')]);
    expect(other?.accessFacts).toBe(one?.accessFacts);
    expect(better?.accessFacts).toEqual([stated('rollstuhl', 'no'), stated('wc_rollstuhl', 'no')]);
    expect(nowhere?.accessFacts).toEqual([]);
    expect(await viewOccurrence(ctx, better!.publicId)).toMatchObject({ view: { accessFacts: better?.accessFacts } });
  }));
