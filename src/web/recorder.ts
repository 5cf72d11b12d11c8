/** Counts of sent pages by culture day and by what they showed. */
export type Sent = ReadonlyMap<string, ReadonlyMap<string, number>>;
type Recorder = (sent: Sent) => Promise<void>;

declare global {
  var litfassRecorder: Recorder | undefined;
}

/**
 * How counts are written: by the copy of our code that Next holds, which has the calendar loaded already. Loading it a
 * second time beside the front would take a hundred megabytes and hold up everybody for a moment.
 */
export const recorder = (): Recorder | undefined => globalThis.litfassRecorder;

/** Called by whoever makes a page that is counted: so there is a recorder before there is anything to record. */
export function offerRecorder(record: Recorder) {
  globalThis.litfassRecorder ??= record;
}
