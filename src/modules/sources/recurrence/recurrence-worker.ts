/** The thread in which rules are expanded, so that a rule without end can be stopped from outside. */
import { parentPort } from 'node:worker_threads';
import { RRuleTemporal } from 'rrule-temporal';
import type { ExpansionAnswer, ExpansionOrder } from './expansion.ts';

/** The first `datesMax` wall times of a rule between two days, in order. */
function expand(order: ExpansionOrder): ExpansionAnswer {
  const rule = new RRuleTemporal({
    rruleString: order.rule,
    dtstart: Temporal.PlainDateTime.from(order.start).toZonedDateTime(order.zone),
    temporal: Temporal,
    cache: false,
  });
  const end = Temporal.PlainDate.from(order.until).add({ days: 1 }).toZonedDateTime(order.zone);
  const found: string[] = [];
  /** Takes one date; false when the next one is of no interest. */
  const take = (date: Temporal.ZonedDateTime) => {
    if (Temporal.ZonedDateTime.compare(date, end) >= 0 || found.length > order.datesMax) return false;
    found.push(date.toPlainDateTime().toString());
    return true;
  };
  if (order.from === undefined) rule.all(take);
  else for (const date of rule.between(fromDay(order.from, order.zone), end, true)) if (!take(date)) break;

  return { dates: found.slice(0, order.datesMax), cut: found.length > order.datesMax };
}

const fromDay = (day: string, zone: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone);

parentPort?.on('message', (order: ExpansionOrder) => {
  try {
    parentPort?.postMessage(expand(order));
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
  }
});
parentPort?.postMessage('ready');
