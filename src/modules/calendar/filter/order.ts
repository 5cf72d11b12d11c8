import type { CalendarIndex } from '../entries/calendar-index.ts';
import type { Filter } from './facets.ts';

/** What orders rows, the least first; equal ones stay in the order of their start. Nothing where that is the order. */
export function rankOf(index: CalendarIndex, filter: Filter): ((row: number) => number) | undefined {
  switch (filter.sortierung?.[0]) {
    case 'neu':
      return (row) => -index.published[row]!;
    case 'geaendert':
      return (row) => -index.changed[row]!;
    case 'endet':
      return (row) => index.gone[row]!;
    case 'naehe':
      return filter.nahe?.[0] ? distanceFrom(index, filter.nahe[0]) : undefined;
    default:
      return undefined;
  }
}

/** What nobody has placed comes last. */
const nowhere = 1e9;

function distanceFrom(index: CalendarIndex, point: string) {
  const [lat = 0, lon = 0] = point.split(',').map(Number);
  const scale = Math.cos((lat * Math.PI) / 180);
  return (row: number) => {
    const away = Math.hypot(index.latitudes[row]! - lat, (index.longitudes[row]! - lon) * scale);
    return Number.isNaN(away) ? nowhere : away;
  };
}

/** Rows in another order than by start. */
export function inOrder(index: CalendarIndex, rows: number[], filter: Filter): number[] {
  const rank = rankOf(index, filter);
  if (!rank) return rows;
  const ranks = new Map(rows.map((row) => [row, rank(row)]));
  return rows.sort((a, b) => ranks.get(a)! - ranks.get(b)! || a - b);
}
