import { and, eq, isNull } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { PublicId } from '#kernel/ids.ts';
import { cancelOccurrence, deleteOccurrence, viewOccurrences } from '#modules/calendar/index.ts';
import { events, occurrences } from '#modules/calendar/schema.ts';
import { anEvent, anInstitution, asOperator, aVenue } from '#modules/calendar/testing.ts';
import { venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { sourceRecords, sources } from '../schema.ts';
import { type ImportProgramme, importProgramme } from './import-programme.ts';

type Row = Record<string, string>;

const table = (rows: Row[]) => Buffer.from(JSON.stringify(rows));
const jazz = {
  id: 'jazz',
  titel: 'Jazz im Hof',
  datum: '2026-12-04',
  zeit: '19:30 Uhr',
  ort: 'Haus am Fluss',
  stadt: 'Wesselheim',
};

async function read(ctx: Ctx, bytes: Buffer, but: Partial<ImportProgramme> = {}) {
  const result = await importProgramme(asOperator(ctx), {
    source: 'probe',
    bytes,
    location: 'probe.json',
    timeZone: 'Europe/Berlin',
    ...but,
  });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const counts = async (ctx: Ctx, rows: Row[] | Buffer, but?: Partial<ImportProgramme>) => {
  const { counts } = await read(ctx, Array.isArray(rows) ? table(rows) : rows, but);
  return [counts.new, counts.changed, counts.unchanged, counts.refused];
};

/** The dates of the probe source that stand. */
const standing = (ctx: Ctx) =>
  ctx.db
    .select({
      id: occurrences.id,
      eventId: occurrences.eventId,
      publicId: occurrences.publicId,
      title: events.title,
      source: events.sourceName,
      startsLocal: occurrences.startsLocal,
      status: occurrences.status,
      venueId: occurrences.venueId,
      sequence: occurrences.icalSequence,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .innerJoin(sourceRecords, eq(sourceRecords.occurrenceId, occurrences.id))
    .innerJoin(sources, and(eq(sources.id, sourceRecords.sourceId), eq(sources.key, 'probe')))
    .where(isNull(occurrences.deletedAt))
    .orderBy(occurrences.startsAt);

test('a row becomes a date with venue, organiser and a genre guessed from its words', () =>
  aContext(async (ctx) => {
    const { slug } = await anInstitution(ctx, 'Kulturverein Probe');
    const report = await read(
      ctx,
      table([{ ...jazz, beschreibung: 'Mit Bigband.', url: 'https://example.org/jazz' }]),
      {
        institution: slug,
      },
    );
    expect(report).toMatchObject({
      counts: { new: 1, changed: 0, unchanged: 0, refused: 0 },
      venues: { known: 0, new: 1 },
      genres: { guessed: 1, open: 0 },
    });
    const [date] = await standing(ctx);
    const [view] = await viewOccurrences(ctx, [date!.id]);
    expect(view).toMatchObject({
      place: { name: 'Haus am Fluss' },
      event: { title: { de: 'Jazz im Hof' }, genre: 'musik.jazz', format: 'konzert' },
      organisers: [{ slug }],
    });
    expect(view!.endsAt ?? undefined).toBeUndefined();
    expect(date!.source).toBe('probe');
  }));

test('the second time nothing changes, and nothing is written anew', () =>
  aContext(async (ctx) => {
    const rows = [jazz, { ...jazz, id: 'lied', titel: 'Liederabend', datum: '2026-12-11' }];
    expect(await counts(ctx, rows)).toEqual([2, 0, 0, 0]);
    const before = await standing(ctx);
    expect(await counts({ ...ctx, now: ctx.now.add({ hours: 24 }) }, rows)).toEqual([0, 0, 2, 0]);
    expect(await standing(ctx)).toEqual(before);
  }));

test('a changed row changes its date in place; its neighbours stay untouched', () =>
  aContext(async (ctx) => {
    const lied = { ...jazz, id: 'lied', titel: 'Liederabend', datum: '2026-12-11' };
    await counts(ctx, [jazz, lied]);
    const before = await standing(ctx);
    expect(await counts(ctx, [{ ...jazz, zeit: '20 Uhr' }, lied])).toEqual([0, 1, 1, 0]);
    const after = await standing(ctx);
    expect(after.map(({ publicId }) => publicId)).toEqual(before.map(({ publicId }) => publicId));
    expect(after.map(({ sequence, startsLocal }) => [sequence, String(startsLocal)])).toEqual([
      [1, '2026-12-04T20:00:00'],
      [0, '2026-12-11T19:30:00'],
    ]);
  }));

test('a new title keeps address and date', () =>
  aContext(async (ctx) => {
    await counts(ctx, [jazz]);
    const [before] = await standing(ctx);
    expect(await counts(ctx, [{ ...jazz, titel: 'Jazz im Garten' }])).toEqual([0, 1, 0, 0]);
    expect(await standing(ctx)).toMatchObject([
      { publicId: before!.publicId, eventId: before!.eventId, title: { de: 'Jazz im Garten' } },
    ]);
  }));

test('rows that differ in their date alone are dates of one event', () =>
  aContext(async (ctx) => {
    const rows = ['2026-12-04', '2026-12-11', '2026-12-18'].map((datum) => ({ ...jazz, id: datum, datum }));
    await counts(ctx, rows.slice(0, 2));
    expect(await counts(ctx, rows)).toEqual([1, 0, 2, 0]);
    const dates = await standing(ctx);
    expect(dates).toHaveLength(3);
    expect(new Set(dates.map(({ eventId }) => eventId)).size).toBe(1);
  }));

test('one of several dates that gets another title becomes an event of its own', () =>
  aContext(async (ctx) => {
    const rows = ['2026-12-04', '2026-12-11', '2026-12-18'].map((datum) => ({ ...jazz, id: datum, datum }));
    await counts(ctx, rows);
    const [first, second, last] = rows;
    expect(await counts(ctx, [first!, second!, { ...last!, titel: 'Blues im Hof' }])).toEqual([0, 1, 2, 0]);
    const dates = await standing(ctx);
    expect(dates.map(({ title }) => title.de)).toEqual(['Jazz im Hof', 'Jazz im Hof', 'Blues im Hof']);
    expect(new Set(dates.map(({ eventId }) => eventId)).size).toBe(2);
  }));

test('a row that vanished is marked and not taken down, also when its event is written anew', () =>
  aContext(async (ctx) => {
    const rows = ['2026-12-04', '2026-12-11', '2026-12-18'].map((datum) => ({ ...jazz, id: datum, datum }));
    await counts(ctx, rows);
    const later = { ...ctx, now: ctx.now.add({ hours: 24 }) };
    const [first, second] = rows;
    const report = await read(later, table([{ ...first!, zeit: '20 Uhr' }, second!]));
    expect(report.missing).toBe(1);
    expect(await standing(ctx)).toHaveLength(3);
  }));

test('a cancelled row cancels its date', () =>
  aContext(async (ctx) => {
    await counts(ctx, [jazz]);
    await counts(ctx, [{ ...jazz, titel: 'ABGESAGT: Jazz im Hof' }]);
    expect(await standing(ctx)).toMatchObject([{ status: 'abgesagt', title: { de: 'Jazz im Hof' }, sequence: 1 }]);
  }));

test('what was cancelled here stays cancelled while the source says nothing new', () =>
  aContext(async (ctx) => {
    await counts(ctx, [jazz]);
    const [date] = await standing(ctx);
    await cancelOccurrence(asOperator(ctx), { id: date!.publicId });
    expect(await counts(ctx, [jazz])).toEqual([0, 0, 1, 0]);
    expect(await standing(ctx)).toMatchObject([{ status: 'abgesagt' }]);
  }));

test('what was taken down here is not put up again', () =>
  aContext(async (ctx) => {
    await counts(ctx, [jazz]);
    const [date] = await standing(ctx);
    await deleteOccurrence(asOperator(ctx), { id: date!.publicId as PublicId });
    expect(await counts(ctx, [{ ...jazz, zeit: '21 Uhr' }])).toEqual([0, 0, 1, 0]);
    expect(await standing(ctx)).toEqual([]);
  }));

test('an event that holds dates of others is left as it is', () =>
  aContext(async (ctx) => {
    await counts(ctx, [jazz]);
    const [date] = await standing(ctx);
    const other = await anEvent(ctx);
    await ctx.db.update(occurrences).set({ eventId: date!.eventId }).where(eq(occurrences.eventId, other.eventId));
    const report = await read(ctx, table([{ ...jazz, zeit: '21 Uhr' }]));
    expect(report.counts).toMatchObject({ changed: 0, refused: 1 });
    expect(report.refused.map(({ reason }) => reason.kind)).toEqual(['event-shared']);
  }));

test('one venue for all its spellings, and none for one we have', () =>
  aContext(async (ctx) => {
    const house = await aVenue(ctx, { name: 'Haus am Fluss', locality: 'Wesselheim', streetAddress: 'Uferweg 3' });
    const rows = ['Haus am Fluss, Uferweg 3', 'Burg Wolkenau, Burgweg 1', 'Burg Wolkenau'].map((ort, index) => ({
      ...jazz,
      id: ort,
      titel: `Jazz ${index}`,
      datum: `2026-12-0${index + 1}`,
      ort,
    }));
    expect((await read(ctx, table(rows))).venues).toEqual({ known: 1, new: 1 });
    const [first, second, third] = await standing(ctx);
    expect(first?.venueId).toBe(house.id);
    expect(second?.venueId).toBe(third?.venueId);
    const burgs = await ctx.db.select({ name: venues.name }).from(venues).where(eq(venues.name, 'Burg Wolkenau'));
    expect(burgs).toHaveLength(1);
  }));

test('a dry run tells the same and writes nothing', () =>
  aContext(async (ctx) => {
    const report = await read(ctx, table([jazz, { titel: '' }]), { dryRun: true });
    expect(report).toMatchObject({ dryRun: true, counts: { new: 1, refused: 1 }, venues: { new: 1 } });
    expect(await ctx.db.select().from(sources).where(eq(sources.key, 'probe'))).toEqual([]);
    expect(await counts(ctx, [jazz])).toEqual([1, 0, 0, 0]);
  }));

test('two sources do not know each other', () =>
  aContext(async (ctx) => {
    await counts(ctx, [jazz]);
    expect(await counts(ctx, [jazz], { source: 'other' })).toEqual([1, 0, 0, 0]);
  }));

const ics = (...lines: string[]) =>
  Buffer.from(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:reihe',
      'SUMMARY:Offene Bühne',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  );
const weekly = ['DTSTART;TZID=Europe/Berlin:20261201T200000', 'RRULE:FREQ=WEEKLY;COUNT=4'];

test('a date that its series names no more is taken down, and may come back', () =>
  aContext(async (ctx) => {
    expect(await counts(ctx, ics(...weekly))).toEqual([4, 0, 0, 0]);
    const days = async () => (await standing(ctx)).map(({ startsLocal }) => startsLocal.day);
    await counts(ctx, ics(...weekly, 'EXDATE;TZID=Europe/Berlin:20261208T200000'));
    expect(await days()).toEqual([1, 15, 22]);
    expect(await counts(ctx, ics(...weekly))).toEqual([1, 0, 3, 0]);
    expect(await days()).toEqual([1, 8, 15, 22]);
  }));

test('a rule that cannot be read any more takes nothing down', () =>
  aContext(async (ctx) => {
    await counts(ctx, ics(...weekly));
    expect(await counts(ctx, ics(weekly[0]!, 'RRULE:FREQ=WEEKLY;INTERVAL=0'))).toEqual([0, 0, 0, 1]);
    expect(await standing(ctx)).toHaveLength(4);
  }));

test('nothing to read, an unknown institution and a stranger are refused', () =>
  aContext(async (ctx) => {
    const input = { source: 'probe', bytes: table([jazz]), location: 'x', timeZone: 'Europe/Berlin' };
    expect(await importProgramme(ctx, input)).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
    expect(await importProgramme(asOperator(ctx), { ...input, bytes: Buffer.from('') })).toEqual({
      ok: false,
      refusal: { kind: 'nothing-to-read' },
    });
    expect(await importProgramme(asOperator(ctx), { ...input, institution: 'nobody' })).toEqual({
      ok: false,
      refusal: { kind: 'institution-not-found', slug: 'nobody' },
    });
  }));
