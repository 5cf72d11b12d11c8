import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OccurrenceFull } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { tableOf } from '../../formats/index.ts';
import {
  eventRecord,
  institutionRecord,
  occurrenceRecord,
  pageOfEvents,
  pageOfInstitutions,
  pageOfSeries,
  pageOfVenues,
  seriesRecord,
  type Telling,
  venueRecord,
} from '../../records/index.ts';
import { type Dump, type DumpedKind, isDumpName } from './dump.ts';
import { keepListOfDumps } from './list-of-dumps.ts';
import { unfinished } from './packed-file.ts';
import { datesOfYear, type PageOf, pagesOf, yearsOfDates } from './walk.ts';
import { type LineForm, writeSheet } from './write-sheet.ts';

export type Dumping = {
  folder: string;
  /** In which language records are told, and which addresses they name. */
  telling: Telling;
  /** Told to stop, it stops at the next step and leaves what was there before. */
  signal?: AbortSignal;
};

/**
 * Writes everything that is published into packed files, one after the other, each complete before it replaces the one
 * of yesterday. What is not published any more is in none of them, and a file of which nothing is left goes.
 */
export async function writeDumps(ctx: Ctx, { folder, telling, signal }: Dumping): Promise<readonly Dump[]> {
  await mkdir(folder, { recursive: true });
  await clear(folder, (name) => name.endsWith(unfinished));
  const files: Dump[] = [];
  const json = <Thing>(record: (thing: Thing, telling: Telling) => object): LineForm<Thing>[] => [
    { ending: 'jsonl', line: (thing) => JSON.stringify(record(thing, telling)) },
  ];
  const all = async <Row>(kind: DumpedKind, page: PageOf<Row>, record: (row: Row, telling: Telling) => object) => {
    files.push(...(await writeSheet(folder, { kind, things: pagesOf(ctx, page), forms: json(record) }, signal)));
  };
  for await (const year of yearsOfDates(ctx)) {
    const things = datesOfYear(ctx, year);
    const forms = [...json(dateRecord), asTable(telling)];
    files.push(...(await writeSheet(folder, { kind: 'occurrences', year, things, forms }, signal)));
  }
  await all('events', pageOfEvents, eventRecord);
  await all('venues', pageOfVenues, venueRecord);
  await all('institutions', pageOfInstitutions, institutionRecord);
  await all('series', pageOfSeries, seriesRecord);
  await keepListOfDumps(folder, { writtenAt: ctx.now, files });
  const kept = new Set(files.map(({ name }) => name));
  await clear(folder, (name) => isDumpName(name) && !kept.has(name));
  return files;
}

const dateRecord = (view: OccurrenceFull, telling: Telling) => occurrenceRecord(view, telling);

/** Dates as the table that every list has as well; its lines end as spreadsheets expect. */
function asTable({ locale, urlOf }: Telling): LineForm<OccurrenceFull> {
  const { head, line } = tableOf({
    locale,
    urlOf: ({ event, publicId }) => urlOf('occurrence', { slug: event.slug, publicId }),
  });
  return { ending: 'csv', head: `${head}\r`, line: (view) => `${line(view)}\r` };
}

async function clear(folder: string, isOld: (name: string) => boolean) {
  const old = (await readdir(folder)).filter(isOld);
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
