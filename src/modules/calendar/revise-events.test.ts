import { expect, test } from 'vitest';
import { viewVenue } from '#modules/venues/index.ts';
import { aContext } from '#platform/testing.ts';
import { viewOccurrences } from './held-views.ts';
import { mergeVenue } from './merge.ts';
import { publishEvents } from './publish-events.ts';
import { reviseEvents } from './revise-events.ts';
import { aDate, anEvent, anEventDraft, asOperator, aVenue } from './testing.ts';
import { viewEvent } from './view-event.ts';

test('one draft in the hour that does not exist is refused, its neighbours are published', () =>
  aContext(async (ctx) => {
    const drafts = [
      anEventDraft(),
      anEventDraft({ occurrences: [aDate('2027-03-28T02:30')] }),
      anEventDraft({ occurrences: [] }),
    ];
    const results = await publishEvents(asOperator(ctx), drafts);
    expect(results.map((result) => (result.ok ? 'ok' : result.refusal.kind))).toEqual([
      'ok',
      'time-does-not-exist',
      'no-dates',
    ]);
  }));

test('a retitled event with one moved date keeps address and date, and the date knows it moved', () =>
  aContext(async (ctx) => {
    const event = await anEvent(ctx);
    const [before] = await viewOccurrences(ctx, event.occurrenceIds);
    const draft = anEventDraft({ title: { de: 'Frühschicht' }, occurrences: [aDate('2026-12-03T20:00')] });
    expect(await reviseEvents(asOperator(ctx), [{ eventId: event.eventId, draft }])).toMatchObject([{ ok: true }]);
    const [after] = await viewOccurrences(ctx, event.occurrenceIds);
    expect(after).toMatchObject({ publicId: before!.publicId, sequence: 1, event: { title: { de: 'Frühschicht' } } });
    expect(after!.startsLocal.toString()).toBe('2026-12-03T20:00:00');
  }));

test('a new spelling of the text alone leaves the sequence as it was', () =>
  aContext(async (ctx) => {
    const event = await anEvent(ctx);
    await reviseEvents(asOperator(ctx), [
      { eventId: event.eventId, draft: anEventDraft({ summary: { de: 'Ein Abend mit Suppe.' } }) },
    ]);
    expect(await viewOccurrences(ctx, event.occurrenceIds)).toMatchObject([{ sequence: 0 }]);
  }));

test('dates are matched by their start, added ones appear, dropped ones that are to come go', () =>
  aContext(async (ctx) => {
    const event = await anEvent(ctx, {
      occurrences: [aDate('2026-12-02T20:00'), aDate('2026-12-09T20:00'), aDate('2026-11-10T20:00')],
    });
    const draft = anEventDraft({
      occurrences: [aDate('2026-12-09T20:00'), aDate('2026-12-16T20:00'), aDate('2026-12-23T20:00')],
    });
    await reviseEvents(asOperator(ctx), [{ eventId: event.eventId, draft }]);
    const found = await viewEvent(ctx, event.publicId);
    const days =
      found?.kind === 'found'
        ? [...found.view.past, ...found.view.upcoming].map((view) => view.cultureDate.toString())
        : [];
    expect(days).toEqual(['2026-11-10', '2026-12-09', '2026-12-16', '2026-12-23']);
  }));

test('a merged venue leads to the one it became, and its dates moved', () =>
  aContext(async (ctx) => {
    const [double, kept] = [await aVenue(ctx, { name: 'Bhf Hafen' }), await aVenue(ctx, { name: 'Bahnhof Hafen' })];
    const event = await anEvent(ctx, { occurrences: [aDate(undefined, { venueId: double.id })] });
    const [before] = await viewOccurrences(ctx, event.occurrenceIds);
    expect(await mergeVenue(asOperator(ctx), double.slug, kept.slug)).toEqual({ ok: true, value: { moved: 1 } });
    const [after] = await viewOccurrences(ctx, event.occurrenceIds);
    expect(after).toMatchObject({ publicId: before!.publicId, place: { slug: kept.slug } });
    expect(await viewVenue(ctx, double.slug)).toEqual({ kind: 'moved', slug: kept.slug });
  }));
