import { join } from 'node:path';
import { config } from '#platform/config.ts';

/** Where dumps lie. */
export const dumpFolder = () => join(config().dataFolder, 'dumps');

/** What is dumped: a file for each year of dates, and one for all things of the other kinds. */
export const dumpedKinds = ['occurrences', 'events', 'venues', 'institutions', 'series'] as const;
export type DumpedKind = (typeof dumpedKinds)[number];

/** One written file, as the list of dumps tells of it. */
export type Dump = {
  name: string;
  kind: DumpedKind;
  year?: number | undefined;
  ending: 'jsonl' | 'csv';
  things: number;
  bytes: number;
};

/** All dumps there are, and when the last of them was finished. */
export type Dumps = { writtenAt: Temporal.Instant; files: readonly Dump[] };

export const dumpName = (kind: DumpedKind, ending: string, year?: number) =>
  `${kind}${year === undefined ? '' : `-${year}`}.${ending}.gz`;

/** Nothing else in the folder is given to anybody. */
export const isDumpName = (name: string) =>
  /^(?:occurrences-\d{1,4}|events|venues|institutions|series)\.(?:jsonl|csv)\.gz$/.test(name);
