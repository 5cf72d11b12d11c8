import { cultureDateOf } from '#kernel/time.ts';
import { city } from '#platform/city.ts';
import type { Sent } from './recorder.ts';

/** Different pages within a minute; what is beyond is not counted. */
const pagesMax = 5_000;

/** Counts the pages that were sent, by culture day and by what they showed, until somebody takes the counts away. */
export function newTally() {
  let days = new Map<string, Map<string, number>>();
  function add(day: string, shown: string, times: number) {
    const pages = days.get(day) ?? new Map<string, number>();
    days.set(day, pages);
    const before = pages.get(shown);
    if (before !== undefined || pages.size < pagesMax) pages.set(shown, (before ?? 0) + times);
  }
  return {
    count: (shown: string, now: Temporal.Instant) => add(cultureDateOf(now, city().timeZone).toString(), shown, 1),
    take: (): Sent => {
      const taken = days;
      days = new Map();
      return taken;
    },
    /** What could not be written waits for the next time. */
    giveBack: (sent: Sent) => {
      for (const [day, pages] of sent) for (const [shown, times] of pages) add(day, shown, times);
    },
  };
}

export type Tally = ReturnType<typeof newTally>;
