import { expect, test } from 'vitest';
import { aContext } from '#platform/testing.ts';
import type { Filter } from './filter/facets.ts';
import { listOccurrences } from './list-occurrences.ts';
import { aDate, anEvent, aVenue } from './testing.ts';

const titles = async (ctx: Parameters<typeof listOccurrences>[0], filter: Filter) =>
  (await listOccurrences(ctx, filter)).lines.map((line) => line.view.event.title.de);

test('an exhibition opens and closes in the list, and lies on the shelf between', () =>
  aContext(async (ctx) => {
    const run = aDate('2026-12-01T00:00', {
      run: true,
      precision: 'day',
      endsLocal: Temporal.PlainDateTime.from('2026-12-31T00:00'),
    });
    await anEvent(ctx, { title: { de: 'Hafenlicht' }, scheduleKind: 'laufzeit', occurrences: [run] });
    expect(await titles(ctx, { wann: ['2026-12-10'] })).not.toContain('Hafenlicht');
    const tenth = await listOccurrences(ctx, { wann: ['2026-12-10'] });
    expect(tenth.shelf.views.map((view) => view.event.title.de)).toContain('Hafenlicht');
    const first = await listOccurrences(ctx, { wann: ['2026-12-01'] });
    expect(first.lines).toMatchObject([{ role: 'opening', date: '2026-12-01' }]);
    const last = await listOccurrences(ctx, { wann: ['2026-12-31'] });
    expect(last.lines).toMatchObject([{ role: 'closing', date: '2026-12-31' }]);
    expect((await listOccurrences(ctx, { wann: ['2027-01-01'] })).shelf.total).toBe(0);
  }));

test('a party at half past midnight belongs to the evening before', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { title: { de: 'Kellerlicht' }, occurrences: [aDate('2026-12-06T00:30')] });
    expect(await titles(ctx, { wann: ['2026-12-05'] })).toContain('Kellerlicht');
    expect(await titles(ctx, { wann: ['2026-12-06'] })).not.toContain('Kellerlicht');
  }));

test('what has ended is gone, what runs is there, a day address shows all of the day', () =>
  aContext(async (ctx) => {
    const until = (end: string) => ({ endsLocal: Temporal.PlainDateTime.from(end) });
    await anEvent(ctx, {
      title: { de: 'vorbei' },
      occurrences: [aDate('2026-11-22T10:00', until('2026-11-22T12:00'))],
    });
    await anEvent(ctx, { title: { de: 'läuft' }, occurrences: [aDate('2026-11-22T11:00', until('2026-11-22T14:00'))] });
    await anEvent(ctx, { title: { de: 'ohne Ende' }, occurrences: [aDate('2026-11-22T11:30')] });
    expect(await titles(ctx, {})).toEqual(['läuft', 'ohne Ende']);
    expect(await titles(ctx, { wann: ['2026-11-22'] })).toEqual(['vorbei', 'läuft', 'ohne Ende']);
  }));

test('a wheelchair filter never finds what nobody has stated, and says how much that is', () =>
  aContext(async (ctx) => {
    const access = (value: 'yes' | 'partly' | 'no') => [
      {
        fact: 'rollstuhl',
        value,
        number: null,
        note: null,
        source: 'self' as const,
        statedOn: Temporal.PlainDate.from('2026-05-01'),
      },
    ];
    const places = { stufenlos: access('yes'), halb: access('partly'), treppe: access('no'), unklar: [] };
    for (const [name, facts] of Object.entries(places)) {
      const venue = await aVenue(ctx, { name, access: facts });
      await anEvent(ctx, { title: { de: name }, occurrences: [aDate(undefined, { venueId: venue.id })] });
    }
    expect(await titles(ctx, { mit: ['rollstuhl'] })).toEqual(['stufenlos']);
    expect((await titles(ctx, { mit: ['rollstuhl-teil'] })).sort()).toEqual(['halb', 'stufenlos']);
    expect((await listOccurrences(ctx, { mit: ['rollstuhl'] })).unsure).toEqual({ unknown: 1, partly: 1 });
  }));

test('free and outdoors, with an age, near a place, after eight', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Ufer', latitude: 51.6, longitude: 6.7 });
    await anEvent(ctx, {
      title: { de: 'Ufersingen' },
      offers: [{ kind: 'frei' }],
      setting: 'draussen',
      ageMin: 6,
      occurrences: [aDate('2026-12-02T20:30', { venueId: venue.id })],
    });
    await anEvent(ctx, { title: { de: 'Saal' }, offers: [{ kind: 'festpreis', price: 1200 }], setting: 'drinnen' });
    const found = {
      preis: ['frei'],
      setting: ['draussen'],
      alter: ['8'],
      nahe: ['51.601,6.7'],
      umkreis: ['1'],
      ab: ['20:15'],
    };
    expect(await titles(ctx, found)).toEqual(['Ufersingen']);
    expect(await titles(ctx, { ...found, alter: ['5'] })).toEqual([]);
    expect(await titles(ctx, { ...found, nahe: ['51.7,6.7'] })).toEqual([]);
    expect(await titles(ctx, { ...found, ab: ['20:31'] })).toEqual([]);
    expect(await titles(ctx, { preis: ['bis20'] })).toHaveLength(2);
  }));

test('dates that no map can show are counted: online, without a place, at a venue nobody has placed', () =>
  aContext(async (ctx) => {
    const placed = await aVenue(ctx, { name: 'Ufer', latitude: 51.6, longitude: 6.7 });
    const far = await aVenue(ctx, { name: 'Fern', latitude: 48.1, longitude: 11.5 });
    const vague = await aVenue(ctx, { name: 'Irgendwo' });
    const district = await aVenue(ctx, { name: 'Im Hafen', district: 'hafen' });
    for (const venueId of [placed.id, far.id, vague.id, district.id, undefined])
      await anEvent(ctx, { occurrences: [aDate(undefined, venueId ? { venueId } : {})] });
    const { places, total } = await listOccurrences(ctx, {}, { places: true });
    expect(total).toBe(5);
    expect(places?.nowhere).toBe(2);
    expect(places?.venues.get(far.slug)).toBe(1);
  }));

test('a service a date states is no longer unknown because the house has said nothing', () =>
  aContext(async (ctx) => {
    const venue = await aVenue(ctx, { name: 'Saal' });
    await anEvent(ctx, {
      title: { de: 'Mit Höranlage' },
      occurrences: [aDate(undefined, { venueId: venue.id, accessServices: [{ type: 'hoeranlage_ind' }] })],
    });
    await anEvent(ctx, { title: { de: 'Ungesagt' }, occurrences: [aDate(undefined, { venueId: venue.id })] });
    const { total, unsure } = await listOccurrences(ctx, { mit: ['hoeranlage'] });
    expect({ total, unsure }).toEqual({ total: 1, unsure: { unknown: 1, partly: 0 } });
  }));

test('a list of the year zero is empty, and so is one of the last', () =>
  aContext(async (ctx) => {
    for (const wann of ['0000-01', '0001-01-01', '9999-12', '0000-01-01..0000-12-31']) {
      const month = Temporal.PlainYearMonth.from(wann.slice(0, 7));
      expect(await listOccurrences(ctx, { wann: [wann] }, { month, places: true }), wann).toMatchObject({ total: 0 });
    }
  }));
