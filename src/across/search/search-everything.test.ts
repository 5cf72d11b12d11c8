import { expect, test } from 'vitest';
import { publishSeries } from '#modules/calendar/index.ts';
import { aDate, anEvent, anInstitution, asOperator, aVenue } from '#modules/calendar/testing.ts';
import { aContext } from '#platform/testing.ts';
import { indexChanges } from './index-changes.ts';
import { searchEverything } from './search-everything.ts';
import { searchStatus } from './search-status.ts';

test('one search finds events with their next date, series, venues and institutions, each by itself', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Mühlenhof' });
    const group = await anInstitution(ctx, 'Mühlenchor');
    const [series] = await (async () => {
      const published = await publishSeries(asOperator(ctx), [{ title: { de: 'Mühlentage' } }]);
      return published.ok ? published.value : [];
    })();
    const weekly = Array.from({ length: 10 }, (_, week) =>
      aDate(`2026-${week < 1 ? '11-30' : `12-${String(week + 1).padStart(2, '0')}`}T20:00`),
    );
    await anEvent(ctx, {
      title: { de: 'Konzert im Hof' },
      occurrences: [aDate('2026-12-01T20:00', { venueId: venue.id })],
    });
    await anEvent(ctx, { title: { de: 'Mühlenfest' }, occurrences: weekly, seriesIds: [series!.id] });
    const run = aDate('2026-11-01T00:00', {
      run: true,
      precision: 'day',
      endsLocal: Temporal.PlainDateTime.from('2026-12-31T00:00'),
    });
    await anEvent(ctx, {
      title: { de: 'Mühlenbilder' },
      scheduleKind: 'laufzeit',
      format: 'ausstellung',
      occurrences: [run],
    });
    await indexChanges(ctx);
    const found = await searchEverything(ctx, { q: ['mühlen'] });
    expect(found.events.lines.map(({ view }) => view.event.title.de).sort()).toEqual([
      'Konzert im Hof',
      'Mühlenbilder',
      'Mühlenfest',
    ]);
    expect(found.events.lines.at(-1)?.view.event.title.de).toBe('Konzert im Hof');
    expect(found.events.lines.find(({ view }) => view.event.title.de === 'Mühlenfest')?.date).toBe('2026-11-30');
    expect(found.series.hits.map(({ title }) => title.de)).toEqual(['Mühlentage']);
    expect(found.venues.hits.map(({ slug }) => slug)).toEqual([venue.slug]);
    expect(found.institutions.hits.map(({ slug }) => slug)).toEqual([group.slug]);
    expect((await searchEverything(ctx, { q: ['gibtesnicht'] })).events.lines).toEqual([]);
  }));

test('the status tells how much can be found and how much waits', () =>
  aContext(async (ctx) => {
    await anEvent(ctx);
    const before = await searchStatus(ctx);
    await indexChanges(ctx);
    const after = await searchStatus(ctx);
    expect(before.waiting).toBeGreaterThan(0);
    expect(after).toMatchObject({ engine: 'postgres', waiting: 0, documents: before.documents + 1 });
  }));
