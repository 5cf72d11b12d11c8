import { expect, test } from 'vitest';
import { aDate, anEvent, anInstitution } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { weekOf, weekToShare, weekValue } from './week-of.ts';

/** A Thursday evening. */
const thursday = Temporal.Instant.from('2026-11-26T17:00Z');

async function aHouse(ctx: Ctx, ...starts: string[]) {
  const { id, slug } = await anInstitution(ctx, 'Chor der Nachtschicht');
  for (const start of starts)
    await anEvent(ctx, { title: { de: start }, organisers: [{ id, role: 'organiser' }], occurrences: [aDate(start)] });
  return { slug, name: 'Chor der Nachtschicht' };
}

test('this week is what is still to come of it, another one is told whole', () =>
  aContext(async (base) => {
    const ctx = { ...base, now: thursday };
    const house = await aHouse(ctx, '2026-11-24T20:00', '2026-11-27T20:00', '2026-11-29T11:00', '2026-12-01T20:00');
    const now = await weekToShare(ctx, house);
    expect(now.value).toBe('2026-kw48');
    expect(now.week.lines.map(({ date }) => `${date}`)).toEqual(['2026-11-27', '2026-11-29']);
    expect([`${now.week.first}`, `${now.week.last}`, now.week.total]).toEqual(['2026-11-23', '2026-11-29', 2]);
    expect((await weekOf(ctx, house, '2026-kw49'))?.week.total).toBe(1);
  }));

test('where nothing is left of this week it is the next one, and where that has nothing either it is this one', () =>
  aContext(async (base) => {
    const ctx = { ...base, now: thursday };
    const house = await aHouse(ctx, '2026-11-24T20:00', '2026-12-01T20:00');
    expect((await weekToShare(ctx, house)).value).toBe('2026-kw49');
    const quiet = await weekToShare(ctx, { slug: 'niemand', name: 'Niemand' });
    expect([quiet.value, quiet.week.total, quiet.week.lines]).toEqual(['2026-kw48', 0, []]);
  }));

test('an exhibition that is on all week is a line without a day', () =>
  aContext(async (base) => {
    const ctx = { ...base, now: thursday };
    const { id, slug } = await anInstitution(ctx, 'Museum');
    const ends = Temporal.PlainDateTime.from('2027-02-01T00:00');
    await anEvent(ctx, {
      scheduleKind: 'laufzeit',
      organisers: [{ id, role: 'organiser' }],
      occurrences: [aDate('2026-10-01T00:00', { endsLocal: ends, run: true, precision: 'day' })],
    });
    const { week } = await weekToShare(ctx, { slug, name: 'Museum' });
    expect(week.lines.map(({ role, date }) => [role, date])).toEqual([['run', undefined]]);
  }));

test('the turn of the year has a week, and what names none gives none', () =>
  aContext(async (ctx) => {
    expect(weekValue(Temporal.PlainDate.from('2027-01-03'))).toBe('2026-kw53');
    for (const value of ['2026-kw54', '2026-12-04', '2026-kw48..', '', '9999-kw52', '0000-kw01'])
      expect(await weekOf(ctx, { slug: 'x', name: 'X' }, value)).toBeUndefined();
  }));
