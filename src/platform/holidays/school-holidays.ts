import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { city } from '../city.ts';
import { config } from '../config.ts';
import type { Span } from './named-days.ts';

export const schoolHolidayKinds = [
  'winterferien',
  'osterferien',
  'pfingstferien',
  'sommerferien',
  'herbstferien',
  'weihnachtsferien',
] as const;
export type SchoolHolidayKind = (typeof schoolHolidayKinds)[number];

const shape = z.object({
  holidays: z.array(z.tuple([z.enum(schoolHolidayKinds), z.iso.date(), z.iso.date()])).max(500),
});

export type SchoolHoliday = Span & { kind: SchoolHolidayKind };

const folder = join('src', 'platform', 'holidays', 'school');

/** The file of the city, if it has one of its own, else that of its federal state. */
function fileOf(state: string): string | undefined {
  const own = join(config().cityFolder, 'school-holidays.json');
  const states = join(/* turbopackIgnore: true */ process.cwd(), folder, `${state}.json`);
  return [own, states].find((file) => existsSync(file));
}

const known = new Map<string, readonly SchoolHoliday[]>();

/** The school holidays of a federal state in the order of their days; empty where nobody has written them down. */
export function schoolHolidaysOf(state = city().federalState): readonly SchoolHoliday[] {
  const found = known.get(state) ?? read(fileOf(state));
  known.set(state, found);
  return found;
}

function read(file: string | undefined): SchoolHoliday[] {
  if (!file) return [];
  const { holidays } = shape.parse(JSON.parse(readFileSync(file, 'utf8')));
  return holidays.map(([kind, first, last]) => ({
    kind,
    first: Temporal.PlainDate.from(first),
    last: Temporal.PlainDate.from(last),
  }));
}

/** The school holidays a day lies in. */
export const schoolHolidayOn = (date: Temporal.PlainDate, state?: string) =>
  schoolHolidaysOf(state).find(
    ({ first, last }) => Temporal.PlainDate.compare(first, date) <= 0 && Temporal.PlainDate.compare(date, last) <= 0,
  );

/** The running or next school holidays, of a kind or of any; nothing where nobody has written them down. */
export const nextSchoolHoliday = (kind: SchoolHolidayKind | undefined, from: Temporal.PlainDate, state?: string) =>
  schoolHolidaysOf(state).find(
    (holiday) => (!kind || holiday.kind === kind) && Temporal.PlainDate.compare(holiday.last, from) >= 0,
  );
