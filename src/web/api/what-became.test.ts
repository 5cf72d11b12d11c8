import { expect, test } from 'vitest';
import { cancelOccurrence, deleteOccurrence, listAfter, mergeEvent, mergeVenue } from '#modules/calendar/index.ts';
import { aDate, anEvent, asOperator, aVenue } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { askApi } from './testing.ts';

async function onlyDate(ctx: Ctx) {
  const [date] = (await listAfter(ctx, {}, { limit: 1 })).dates;
  if (!date) throw new Error('no date');
  return date.view.publicId;
}

test('what was merged leads on, with its question', () =>
  aContext(async (ctx) => {
    const [old, kept] = [await aVenue(ctx, { name: 'Alt' }), await aVenue(ctx, { name: 'Neu' })];
    const [a, b] = [await anEvent(ctx), await anEvent(ctx)];
    await mergeVenue(asOperator(ctx), old.slug, kept.slug);
    await mergeEvent(asOperator(ctx), a.publicId, b.publicId);
    for (const [path, to] of [
      ['venues/alt?lang=en', '/api/v1/venues/neu?lang=en'],
      [`events/${a.publicId}`, `/api/v1/events/${b.publicId}`],
    ] as const) {
      const { status, headers } = await askApi(ctx, path);
      expect(status).toBe(308);
      expect(headers.get('location')).toBe(to);
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  }));

test('what was called off stays and says so; what was taken down is gone', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { occurrences: [aDate()] });
    const id = await onlyDate(ctx);
    const before = await askApi(ctx, `occurrences/${id}`);
    await cancelOccurrence(asOperator(ctx), { id, reason: 'krank' });
    const { body } = await askApi(ctx, `occurrences/${id}`);
    expect(body).toMatchObject({
      data: {
        eventStatus: 'EventCancelled',
        statusReason: 'krank',
        startDate: '2026-12-02T20:00:00+01:00',
        ical: { sequence: 1 },
      },
    });
    const versions = [before.body, body].map((one) => (one as { data: { version: number } }).data.version);
    expect(versions[1]).toBeGreaterThan(versions[0] ?? 0);
    await deleteOccurrence(asOperator(ctx), { id });
    expect(await askApi(ctx, `occurrences/${id}`)).toMatchObject({ status: 410, body: { kind: 'deleted' } });
  }));

test('an end nobody has said is estimated, and says so; days have no hours', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { format: 'lesung', occurrences: [aDate('2026-12-02T20:00')] });
    const open = await askApi(ctx, `occurrences/${await onlyDate(ctx)}`);
    expect(open.body).toMatchObject({ data: { endDate: '2026-12-02T21:30:00+01:00', endDateEstimated: true } });
    const day = aDate('2026-12-01T00:00', { precision: 'day' });
    await anEvent(ctx, { occurrences: [day] });
    const { body } = await askApi(ctx, `occurrences/${await onlyDate(ctx)}`);
    expect(body).toMatchObject({ data: { startDate: '2026-12-01' } });
    expect(JSON.stringify(body)).not.toContain('endDate');
  }));

test('what nobody has stated is unknown or absent', () =>
  aContext(async (ctx) => {
    await anEvent(ctx);
    const { body } = await askApi(ctx, `occurrences/${await onlyDate(ctx)}`);
    expect(body).toMatchObject({ data: { access: { wheelchair: { value: 'unknown' } } } });
    for (const name of ['offers', 'isAccessibleForFree', 'availability', 'registration', 'typicalAgeRange', 'location'])
      expect(JSON.stringify(body)).not.toContain(`"${name}"`);
  }));
