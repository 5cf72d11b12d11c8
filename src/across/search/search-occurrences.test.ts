import { expect, test } from 'vitest';
import { aDate, anEvent, anInstitution, aVenue } from '#modules/calendar/testing.ts';
import { aContext } from '#platform/testing.ts';
import { indexChanges } from './index-changes.ts';
import { searchForFeed, searchOccurrences, searchTogether } from './search-occurrences.ts';

const titles = (list: { lines: { view: { event: { title: { de: string } } } }[] }) =>
  list.lines.map((line) => line.view.event.title.de);

test('a list that was searched for stays in the order of time and is counted by the calendar', () =>
  aContext(async (ctx) => {
    const jazz = { genre: 'musik.jazz', format: 'konzert' };
    await anEvent(ctx, {
      ...jazz,
      title: { de: 'Orgelkonzert' },
      occurrences: [aDate('2026-12-09T20:00'), aDate('2026-12-04T20:00')],
    });
    await anEvent(ctx, { ...jazz, title: { de: 'Quartett' }, occurrences: [aDate('2026-12-05T20:00')] });
    await anEvent(ctx, { title: { de: 'Lange her' }, occurrences: [aDate('2026-11-12T20:00')] });
    await indexChanges(ctx);
    const list = await searchOccurrences(ctx, { q: ['konzert'] });
    expect(titles(list)).toEqual(['Orgelkonzert', 'Quartett', 'Orgelkonzert']);
    expect(list.total).toBe(3);
    expect(list.counts.get('sparte')?.get('musik.jazz')).toBe(3);
    expect((await searchOccurrences(ctx, { q: ['orgel'], wann: ['2026-12-04'] })).total).toBe(1);
    expect((await searchOccurrences(ctx, {})).total).toBe(3);
  }));

test('a mistake is told, and a list of what is over finds what is over', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { title: { de: 'Zwiebelfischsuppe' }, occurrences: [aDate('2026-11-12T20:00')] });
    await indexChanges(ctx);
    expect((await searchOccurrences(ctx, { q: ['Zwiebelfischsuppe'] })).total).toBe(0);
    const past = { q: ['Zwiebelfichsuppe'], wann: ['2026-11'] };
    const list = await searchOccurrences(ctx, past);
    expect([titles(list), list.corrected]).toEqual([['Zwiebelfischsuppe'], 'Zwiebelfischsuppe']);
    expect(titles(await searchForFeed(ctx, { q: ['zwiebelfisch'] }))).toEqual(['Zwiebelfischsuppe']);
    const [searched, all] = await searchTogether(ctx, [{ filter: past }, { filter: { wann: ['2026-11-12'] } }]);
    expect([searched?.total, all?.total]).toEqual([1, 1]);
  }));

test('words find the title in any inflection, the venue and the organiser', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Kohlenmühle' });
    const choir = await anInstitution(ctx, 'Shantyfreunde Kai 9');
    await anEvent(ctx, { title: { de: 'Orgelkonzerte im Advent' } });
    await anEvent(ctx, { title: { de: 'Lesebühne' }, occurrences: [aDate(undefined, { venueId: venue.id })] });
    await anEvent(ctx, { title: { de: 'Probe' }, organisers: [{ id: choir.id, role: 'organiser' }] });
    await indexChanges(ctx);
    expect(titles(await searchOccurrences(ctx, { q: ['orgelkonzert'] }))).toEqual(['Orgelkonzerte im Advent']);
    expect(titles(await searchOccurrences(ctx, { q: ['kohlenmuhle'] }))).toEqual(['Lesebühne']);
    expect(titles(await searchOccurrences(ctx, { q: ['shantyfreunde'] }))).toEqual(['Probe']);
    expect(titles(await searchOccurrences(ctx, { q: ['\'"(:*&| ]'] }))).toEqual([]);
  }));
