import type { Refused } from '../draft.ts';
import type { Vevent } from './read-vevent.ts';

export type CurrentRecords = { masters: Vevent[]; changes: Vevent[]; refused: Refused[] };

/** Of several records for one thing, the one with the highest sequence stands; of equals, the last. */
export function currentRecords(group: readonly Vevent[]): CurrentRecords {
  const latest = new Map<string, Vevent>();
  const refused: Refused[] = [];
  const highest = group.reduce((high, event) => (event.recurrenceId ? high : Math.max(high, event.sequence)), 0);
  for (const event of group) {
    const key = event.recurrenceId ? `/${event.recurrenceId.local}` : String(event.start.local);
    const rival = latest.get(key);
    const outdated = !event.recurrenceId && event.sequence < highest;
    const loser = outdated ? event : rival && (rival.sequence <= event.sequence ? rival : event);
    if (loser !== event) latest.set(key, event);
    if (loser) {
      const kind = outdated || loser.sequence < (rival ?? event).sequence ? 'superseded' : 'duplicate';
      refused.push({ line: loser.line, externalId: loser.uid, title: loser.title, reason: { kind } });
    }
  }
  const standing = [...latest.values()];
  return {
    masters: standing.filter(({ recurrenceId }) => !recurrenceId),
    changes: standing.filter(({ recurrenceId }) => recurrenceId),
    refused,
  };
}
