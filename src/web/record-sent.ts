import { log } from '#platform/log.ts';
import { recorder } from './recorder.ts';
import type { Tally } from './sent-tally.ts';

/** Writes down what was sent since the last time; what cannot be written is kept for the next. */
export async function recordSent(tally: Tally): Promise<void> {
  const sent = tally.take();
  if (sent.size === 0) return;
  try {
    const record = recorder();
    if (!record) throw new Error('nobody has made a page that is counted');
    await record(sent);
  } catch (error) {
    tally.giveBack(sent);
    log('warn', 'what was shown could not be counted yet', { error: String(error) });
  }
}
