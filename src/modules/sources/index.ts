/** The front door of sources: all that the floors above may use. */
export type { Note, Reason, Refused } from './draft.ts';
export { type ImportProgramme, type ImportRefusal, importProgramme } from './import/import-programme.ts';
export type { ImportReport } from './import/import-report.ts';
export { loadSample, rollSample } from './sample/load-sample.ts';
export { readSample } from './sample/read-sample.ts';
