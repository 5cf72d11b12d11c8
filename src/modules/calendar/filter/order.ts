import type { CalendarIndex } from '../entries/calendar-index.ts';
import type { Filter } from './facets.ts';

/** Rows in another order than by start; equal ones stay in the order of their start. */
export function inOrder(index: CalendarIndex, rows: number[], filter: Filter): number[] {
  switch (filter.sortierung?.[0]) {
    case 'neu':
      return rows.sort((a, b) => index.published[b]! - index.published[a]! || a - b);
    case 'geaendert':
      return rows.sort((a, b) => index.changed[b]! - index.changed[a]! || a - b);
    case 'endet':
      return rows.sort((a, b) => index.gone[a]! - index.gone[b]! || a - b);
    case 'naehe':
      return byDistance(index, rows, filter.nahe?.[0]);
    default:
      return rows;
  }
}

function byDistance(index: CalendarIndex, rows: number[], point: string | undefined): number[] {
  if (!point) return rows;
  const [lat = 0, lon = 0] = point.split(',').map(Number);
  const scale = Math.cos((lat * Math.PI) / 180);
  const away = (row: number) => Math.hypot(index.latitudes[row]! - lat, (index.longitudes[row]! - lon) * scale);
  const distance = new Map(
    rows.map((row) => [row, Number.isNaN(index.latitudes[row]!) ? Number.POSITIVE_INFINITY : away(row)]),
  );
  return rows.sort((a, b) => distance.get(a)! - distance.get(b)! || a - b);
}
