import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { events, occurrences } from '#modules/calendar/schema.ts';
import { aDate, anEvent, anInstitution, aVenue } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { occurrenceShape, type Telling } from '../../records/index.ts';
import { listDumps } from './list-of-dumps.ts';
import { writeDumps } from './write-dumps.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'litfass-dumps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const telling: Telling = {
  locale: 'de',
  urlOf: (kind, { slug, publicId }) => `https://kultur.example/${kind}/${slug}-${publicId}`,
  uidDomain: 'feeds.example',
};
const dump = (ctx: Ctx) => writeDumps(ctx, { folder, telling });
const textOf = (name: string) => gunzipSync(readFileSync(join(folder, name))).toString();
const linesOf = (name: string) =>
  textOf(name)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('dates are dumped by the year of their culture day, as the records of the API, in the order of days', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, {
      title: { de: 'Silvesterball' },
      occurrences: [aDate('2027-03-01T20:00'), aDate('2027-01-01T01:00'), aDate('2026-12-02T20:00')],
    });
    await dump(ctx);
    const ofYear = (year: number) => linesOf(`occurrences-${year}.jsonl.gz`);
    expect(ofYear(2026).map(({ startDate }) => startDate)).toEqual([
      '2026-12-02T20:00:00+01:00',
      '2027-01-01T01:00:00+01:00',
    ]);
    expect(ofYear(2027)).toHaveLength(1);
    for (const record of ofYear(2026)) expect(() => occurrenceShape.parse(record)).not.toThrow();
    expect(ofYear(2026)[0]).toMatchObject({ event: { name: 'Silvesterball' }, ical: { sequence: 0 } });
  }));

test('dates are a table, too, with a name on every column and a line for each date', () =>
  aContext(async (ctx) => {
    await anEvent(ctx, { title: { de: 'Tanz, Tee und "Torte"' } });
    await dump(ctx);
    const text = textOf('occurrences-2026.csv.gz');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(rows).toHaveLength(1);
    expect(Object.values(rows[0] ?? {})).toEqual(expect.arrayContaining(['2026-12-02', 'Tanz, Tee und "Torte"']));
  }));

test('what was deleted or is a draft is not in the next dump, and a file of which nothing is left goes', () =>
  aContext(async (ctx) => {
    const past = await anEvent(ctx, { occurrences: [aDate('2024-05-01T20:00')] });
    await anEvent(ctx);
    const draft = await anEvent(ctx);
    await aVenue(ctx);
    await anInstitution(ctx);
    writeFileSync(join(folder, 'events.jsonl.gz.tmp'), 'left by somebody who was killed');
    await dump(ctx);
    expect(readdirSync(folder).sort()).toEqual([
      'dumps.json',
      'events.jsonl.gz',
      'institutions.jsonl.gz',
      'occurrences-2024.csv.gz',
      'occurrences-2024.jsonl.gz',
      'occurrences-2026.csv.gz',
      'occurrences-2026.jsonl.gz',
      'venues.jsonl.gz',
    ]);
    expect(linesOf('events.jsonl.gz')).toHaveLength(3);

    await ctx.db.update(occurrences).set({ deletedAt: ctx.now }).where(eq(occurrences.eventId, past.eventId));
    await ctx.db.update(events).set({ editorialStatus: 'entwurf' }).where(eq(events.id, draft.eventId));
    const files = await dump(ctx);
    expect(readdirSync(folder)).not.toContain('occurrences-2024.jsonl.gz');
    expect(linesOf('occurrences-2026.jsonl.gz')).toHaveLength(1);
    expect(linesOf('events.jsonl.gz')).toHaveLength(2);
    expect((await listDumps(folder))?.files).toEqual(files);
  }));

test('a calendar without anything is dumped as nothing, and says when', () =>
  aContext(async (ctx) => {
    expect(await dump(ctx)).toEqual([]);
    expect((await listDumps(folder))?.writtenAt.equals(ctx.now)).toBe(true);
  }));
