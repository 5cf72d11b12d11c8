import { expect, test } from 'vitest';
import { newPublicId } from '#kernel/ids.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { cancelOccurrence } from './cancel-occurrence.ts';
import { listChanges, listChangesOf } from './list-changes.ts';
import { moveOccurrence } from './move-occurrence.ts';
import { rescheduleOccurrence } from './reschedule-occurrence.ts';
import { aDate, anEvent, asOperator, aVenue } from './testing.ts';
import { viewOccurrence } from './view-occurrence.ts';

const later = (ctx: Ctx, hours: number): Ctx => ({ ...asOperator(ctx), now: ctx.now.add({ hours }) });

async function aDateOfAnEvent(ctx: Ctx, title: string) {
  const publicId = newPublicId();
  await anEvent(ctx, { title: { de: title }, occurrences: [aDate('2026-12-02T20:00', { publicId })] });
  return publicId;
}

test('every change is told with what the date was and what it became, the newest first', () =>
  aContext(async (ctx) => {
    const id = await aDateOfAnEvent(ctx, 'Wanderzirkus');
    const { slug: venue } = await aVenue(ctx, { name: 'Alte Werft' });
    await rescheduleOccurrence(later(ctx, 1), {
      id,
      start: Temporal.PlainDateTime.from('2026-12-05T19:00'),
    });
    await moveOccurrence(later(ctx, 2), { id, venue });
    await cancelOccurrence(later(ctx, 3), { id, reason: 'Sturm' });
    const found = await viewOccurrence(ctx, id);
    if (found?.kind !== 'found') throw new Error('the date is gone');
    const told = await listChangesOf(ctx, [found.view]);
    expect(
      told.map(({ kind, previousStartsLocal, startsLocal, place, reason }) => [
        kind,
        `${previousStartsLocal}`,
        `${startsLocal}`,
        place,
        reason?.de,
      ]),
    ).toEqual([
      ['cancelled', '2026-12-05T19:00:00', '2026-12-05T19:00:00', 'Alte Werft', 'Sturm'],
      ['moved', '2026-12-05T19:00:00', '2026-12-05T19:00:00', 'Alte Werft', undefined],
      ['rescheduled', '2026-12-02T20:00:00', '2026-12-05T19:00:00', undefined, undefined],
    ]);
  }));

test('a filter gets the changes of its own dates only, and none that are old', () =>
  aContext(async (ctx) => {
    const [mine, other] = [await aDateOfAnEvent(ctx, 'Meins'), await aDateOfAnEvent(ctx, 'Anderes')];
    for (const id of [mine, other]) await cancelOccurrence(later(ctx, 1), { id });
    const all = await listChanges(later(ctx, 2), {});
    expect(all.map(({ view }) => view.event.title.de).sort()).toEqual(['Anderes', 'Meins']);
    expect(await listChanges(later(ctx, 2), { preis: ['frei'] })).toEqual([]);
    expect(await listChanges(later(ctx, 24 * 100), { von: ['2026-12-01'] })).toEqual([]);
  }));
