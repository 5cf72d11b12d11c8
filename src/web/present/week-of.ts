import type { Week, WeekLine } from '#across/share/index.ts';
import { cultureDateOf } from '#kernel/time.ts';
import { daysOfPeriodValue, type ListedLine, listOccurrences } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';

/** More than any sheet or text holds; the rest is counted. */
const linesMax = 40;
const runsMax = 12;

/** Weeks of other centuries are nobody's programme, and their last days may have no date. */
const weeksTold = /^(?:19|20|21)\d\d-kw\d\d$/;

export type House = { slug: string; name: string };
export type FoundWeek = { week: Week; value: string };

/** "2026-kw48": the week of a day. */
export const weekValue = (day: Temporal.PlainDate) => `${day.yearOfWeek}-kw${String(day.weekOfYear).padStart(2, '0')}`;

const monday = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });

/** A house's week: what is still to come of this week, all of another. Nothing for a value that names no week. */
export async function weekOf(ctx: Ctx, house: House, value: string): Promise<FoundWeek | undefined> {
  const days = weeksTold.test(value) ? daysOfPeriodValue(value) : undefined;
  if (!days) return undefined;
  const { first, last } = days;
  const today = cultureDateOf(ctx.now, city().timeZone);
  const isNow = Temporal.PlainDate.compare(first, today) <= 0 && Temporal.PlainDate.compare(today, last) <= 0;
  const filter = { akteur: [house.slug], von: [(isNow ? today : first).toString()], bis: [last.toString()] };
  const list = await listOccurrences(ctx, filter, { limit: linesMax, runs: runsMax, counts: false });
  const runs = list.shelf.views.map((view): WeekLine => ({ role: 'run', date: undefined, view }));
  const lines = [...list.lines.map(lineOf), ...runs];
  return { value, week: { name: house.name, first, last, lines, total: list.total + list.shelf.total } };
}

const lineOf = ({ role, date, view }: ListedLine): WeekLine => ({ role, date: Temporal.PlainDate.from(date), view });

/** This week, or the next where nothing is left of this one. */
export async function weekToShare(ctx: Ctx, house: House): Promise<FoundWeek> {
  const first = monday(cultureDateOf(ctx.now, city().timeZone));
  const now = await weekOf(ctx, house, weekValue(first));
  const next = now && now.week.total > 0 ? undefined : await weekOf(ctx, house, weekValue(first.add({ days: 7 })));
  const found = next && next.week.total > 0 ? next : now;
  if (!found) throw new Error('every day lies in a week');
  return found;
}
