/** The front door of the inventory. */
export { type Dump, type DumpedKind, type Dumps, dumpedKinds, dumpFolder } from './dumps/dump.ts';
export { listDumps } from './dumps/list-of-dumps.ts';
export { openDump } from './dumps/open-dump.ts';
export { writeDumps } from './dumps/write-dumps.ts';
export { listPart, listParts, thingsPerPart } from './list-parts.ts';
export { type Kind, kinds, type Published, pastDatesMax } from './published.ts';
