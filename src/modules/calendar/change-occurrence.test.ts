import { expect, test } from 'vitest';
import type { PublicId } from '#kernel/ids.ts';
import { aContext, announced } from '#platform/testing.ts';
import { cancelOccurrence } from './cancel-occurrence.ts';
import { deleteOccurrence } from './delete-occurrence.ts';
import { viewOccurrences } from './held-views.ts';
import { moveOccurrence } from './move-occurrence.ts';
import { rescheduleOccurrence } from './reschedule-occurrence.ts';
import { aDate, anEvent, asOperator, aVenue } from './testing.ts';
import { viewOccurrence } from './view-occurrence.ts';

type Ctx = Parameters<typeof viewOccurrence>[0];
const aPublishedDate = async (ctx: Ctx, but = {}): Promise<PublicId> => {
  const { occurrenceIds } = await anEvent(ctx, { occurrences: [aDate('2026-12-02T20:00', but)] });
  const [view] = await viewOccurrences(ctx, occurrenceIds);
  return view!.publicId;
};
const detail = async (ctx: Ctx, id: PublicId) => {
  const found = await viewOccurrence(ctx, id);
  return found?.kind === 'found' ? found.view : undefined;
};

test('cancelling raises the sequence by one, keeps the start and tells the house; twice is refused', () =>
  aContext(async (ctx) => {
    const id = await aPublishedDate(ctx);
    const cancelled = await cancelOccurrence(asOperator(ctx), { id, reason: 'Erkrankung im Ensemble' });
    expect(cancelled).toMatchObject({ ok: true, value: { icalSequence: 1, status: 'abgesagt' } });
    expect(await detail(ctx, id)).toMatchObject({ status: 'abgesagt', statusReason: { de: 'Erkrankung im Ensemble' } });
    expect(cancelled.ok && (await announced(ctx, cancelled.value.id))).toEqual(['calendar.occurrence-cancelled']);
    expect(await cancelOccurrence(asOperator(ctx), { id })).toMatchObject({ refusal: { kind: 'already-cancelled' } });
  }));

test('a guest changes nothing', () =>
  aContext(async (ctx) => {
    const id = await aPublishedDate(ctx);
    expect(await cancelOccurrence(ctx, { id })).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await detail(ctx, id)).toMatchObject({ status: 'geplant', sequence: 0 });
  }));

test('a moved date keeps its identity, remembers what it was, and takes its end along', () =>
  aContext(async (ctx) => {
    const id = await aPublishedDate(ctx, { endsLocal: Temporal.PlainDateTime.from('2026-12-02T22:00') });
    const start = Temporal.PlainDateTime.from('2026-12-03T19:30');
    await rescheduleOccurrence(asOperator(ctx), { id, start });
    const view = await detail(ctx, id);
    expect(view).toMatchObject({ publicId: id, status: 'verlegt', sequence: 1 });
    expect(view?.endsLocal?.toString()).toBe('2026-12-03T21:30:00');
    expect(view?.previousStarts.map(String)).toEqual(['2026-12-02T20:00:00']);
    const gap = Temporal.PlainDateTime.from('2027-03-28T02:30');
    expect(await rescheduleOccurrence(asOperator(ctx), { id, start: gap })).toMatchObject({
      refusal: { kind: 'time-does-not-exist' },
    });
  }));

test('a change of venue names the old one, and an unknown venue is refused', () =>
  aContext(async (ctx) => {
    const [from, to] = [await aVenue(ctx, { name: 'Alte Bühne' }), await aVenue(ctx, { name: 'Neue Bühne' })];
    const id = await aPublishedDate(ctx, { venueId: from.id });
    expect(await moveOccurrence(asOperator(ctx), { id, venue: 'nirgends' })).toMatchObject({
      refusal: { kind: 'unknown-venue' },
    });
    await moveOccurrence(asOperator(ctx), { id, venue: to.slug });
    expect(await detail(ctx, id)).toMatchObject({
      place: { name: 'Neue Bühne' },
      previousPlace: 'Alte Bühne',
      status: 'ort_verlegt',
    });
  }));

test('what was taken down says so', () =>
  aContext(async (ctx) => {
    const id = await aPublishedDate(ctx);
    await deleteOccurrence(asOperator(ctx), { id });
    expect(await viewOccurrence(ctx, id)).toEqual({ kind: 'gone' });
  }));
