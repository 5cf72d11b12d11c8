import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf } from '#kernel/bits.ts';
import type { Ctx } from '#platform/context.ts';
import { committed } from '#platform/testing.ts';
import { cancelOccurrence } from '../cancel-occurrence.ts';
import { deleteOccurrence } from '../delete-occurrence.ts';
import { occurrences } from '../schema.ts';
import { aDate, anEvent, asOperator } from '../testing.ts';
import { type CalendarIndex, indexOf } from './calendar-index.ts';
import { withChanges } from './change-index.ts';
import type { EntryRow } from './lines.ts';
import { loadChangesSince, loadEntriesFrom } from './load-entries.ts';

const aRow = (occurrence: number, but: Partial<EntryRow>): EntryRow => ({
  occurrenceId: `date-${occurrence}`,
  eventId: `event-${occurrence % 4}`,
  role: 'date',
  cultureDate: '2026-12-01',
  startsMinute: 0,
  goneMinute: 0,
  tie: occurrence,
  minuteOfDay: null,
  ageMin: 0,
  ageMax: 120,
  latitude: null,
  longitude: 7.5,
  publishedMinute: 5,
  changedMinute: 6,
  completeness: 40,
  terms: 'status:geplant',
  ...but,
});
const someTerms = fc.uniqueArray(fc.constantFrom('sparte:musik', 'sparte:film', 'mit:dgs', 'preis:frei', 'ort:haus'), {
  minLength: 1,
});
const someRows = fc
  .dictionary(
    fc.integer({ min: 0, max: 60 }).map(String),
    fc.record({
      startsMinute: fc.integer({ min: 0, max: 5 }),
      goneMinute: fc.integer({ min: 6, max: 9 }),
      role: fc.constantFrom('date', 'run', 'closing'),
      terms: someTerms.map((terms) => terms.join(' ')),
    }),
  )
  .map((byNumber) => Object.entries(byNumber).map(([number, but]) => aRow(Number(number), but)));

/** All that anybody asks of an index; terms without rows are as good as none. */
const told = ({
  terms,
  listed,
  closing,
  vocabulary: _v,
  termsFrom: _f,
  termNumbers: _n,
  ...columns
}: CalendarIndex) => ({
  ...columns,
  listed: rowsOf(listed),
  closing: rowsOf(closing),
  terms: [...terms]
    .flatMap(([facet, values]) => [...values].map(([value, { rows }]) => `${facet}:${value} ${rowsOf(rows)}`))
    .filter((line) => !line.endsWith(' '))
    .sort(),
});

test('an index that learned what changed is the one that would be built anew', () => {
  fc.assert(
    fc.property(someRows, someRows, (before, changed) => {
      const occurrenceIds = new Set([...changed.map((row) => row.occurrenceId), 'date-7', 'date-8']);
      const stays = before.filter((row) => !occurrenceIds.has(row.occurrenceId));
      const old = indexOf(before);
      const learned = withChanges(old, { occurrenceIds, rows: changed });
      expect(told(learned)).toEqual(told(indexOf([...stays, ...changed])));
      expect(told(old)).toEqual(told(indexOf(before)));
    }),
  );
});

const first = Temporal.PlainDate.from('2026-11-01');
const versionIn = async (ctx: Ctx) => {
  const { rows } = await ctx.db.execute<{ version: string }>('select version from data_version');
  return Number(rows[0]?.version);
};

test('a process learns from the database just what changed since its version', () =>
  committed(async (ctx) => {
    const evenings = ['2026-12-02T20:00', '2026-12-03T20:00', '2026-12-04T20:00'];
    await anEvent(ctx, { occurrences: evenings.map((evening) => aDate(evening)) });
    const dates = await ctx.db.select().from(occurrences).orderBy(occurrences.startsAt);
    const [kept, cancelled, deleted] = dates;
    if (!kept || !cancelled || !deleted) throw new Error('three dates were published');
    const index = indexOf(await loadEntriesFrom(ctx, first));
    const version = await versionIn(ctx);
    expect(await loadChangesSince(ctx, version, first)).toMatchObject({ version, rows: [] });

    await cancelOccurrence(asOperator(ctx), { id: cancelled.publicId, reason: 'Alle sind krank.' });
    await deleteOccurrence(asOperator(ctx), { id: deleted.publicId });
    const changes = await loadChangesSince(ctx, version, first);
    expect(changes?.version).toBe(version + 2);
    expect(changes?.occurrenceIds).toEqual(new Set([cancelled.id, deleted.id]));
    expect(changes?.rows.map((row) => row.occurrenceId)).toEqual([cancelled.id]);
    if (changes) expect(told(withChanges(index, changes))).toEqual(told(indexOf(await loadEntriesFrom(ctx, first))));
  }));

test('who is so far behind that the versions between are not told any more is told nothing', () =>
  committed(async (ctx) => {
    await anEvent(ctx);
    expect(await loadChangesSince(ctx, (await versionIn(ctx)) - 1, first)).toBeDefined();
    await ctx.db.execute('delete from data_versions');
    expect(await loadChangesSince(ctx, (await versionIn(ctx)) - 1, first)).toBeUndefined();
  }));
