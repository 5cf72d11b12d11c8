import { done, type Result, refuse } from '#kernel/result.ts';
import type { Expander, ExpansionRefusal } from './open-expander.ts';
import { type Frequency, frequencies, type RecurrenceRule, type RuleRefusal, readRule } from './recurrence-rule.ts';

/** A recurring thing in wall times of one zone. */
export type Recurrence = {
  start: Temporal.PlainDateTime;
  /** An IANA zone whose missing and doubled hours count, or 'UTC' for wall times without any. */
  zone: string;
  rules: string[];
  /** Whether the start is a date of its own where no rule hits it; RFC 5545 leaves that open. */
  startCounts: boolean;
  exceptionRules?: string[];
  /** Single dates besides the rules. */
  extra?: Temporal.PlainDateTime[];
  /** How many dates are left out at most, and which. */
  exceptions: number;
  leavesOut: (local: Temporal.PlainDateTime) => boolean;
  /** The wall time of an instant, for a rule's end that is given in UTC. */
  wallOf: (instant: Temporal.Instant) => Temporal.PlainDateTime;
};

export type RecurrenceLimits = {
  datesMax: number;
  from?: Temporal.PlainDate | undefined;
  until: Temporal.PlainDate;
  finest: Frequency;
};

export type RecurrenceRefusal = RuleRefusal | ExpansionRefusal | { kind: 'rule-too-fine'; frequency: string };
export type Dates = { dates: Temporal.PlainDateTime[]; cut: boolean };

/** A rule is asked for this many dates more than wanted, where exceptions will take some away. */
const exceptionsMax = 5_000;

/** The wall times of a recurring thing, earliest first, within the limits; `cut` says that there would be more. */
export async function expandRecurrence(
  expander: Expander,
  recurrence: Recurrence,
  limits: RecurrenceLimits,
): Promise<Result<Dates, RecurrenceRefusal>> {
  const asked = { ...limits, datesMax: limits.datesMax + Math.min(recurrence.exceptions, exceptionsMax) };
  const regular = await expandAll(expander, recurrence, recurrence.rules, asked);
  if (!regular.ok) return regular;
  const excepted = await expandAll(expander, recurrence, recurrence.exceptionRules ?? [], asked);
  if (!excepted.ok) return excepted;

  const all = new Set(regular.value.dates);
  if (recurrence.startCounts) all.add(recurrence.start.toString());
  for (const date of recurrence.extra ?? []) all.add(date.toString());
  for (const date of excepted.value.dates) all.delete(date);

  const dates = [...all]
    .sort()
    .filter((date) => isWithin(date.slice(0, 10), limits))
    .map((date) => Temporal.PlainDateTime.from(date))
    .filter((date) => !recurrence.leavesOut(date));
  return done({ dates: dates.slice(0, limits.datesMax), cut: regular.value.cut || dates.length > limits.datesMax });
}

async function expandAll(
  expander: Expander,
  recurrence: Recurrence,
  rules: string[],
  limits: RecurrenceLimits,
): Promise<Result<{ dates: string[]; cut: boolean }, RecurrenceRefusal>> {
  const dates: string[] = [];
  let cut = false;
  for (const text of rules) {
    const rule = readRule(text);
    if (!rule.ok) return rule;
    const { frequency } = rule.value;
    if (frequencies.indexOf(frequency) > frequencies.indexOf(limits.finest)) {
      return refuse({ kind: 'rule-too-fine', frequency });
    }
    const expanded = await expander.expand({
      rule: ruleIn(recurrence, rule.value),
      start: recurrence.start.toString(),
      zone: recurrence.zone,
      from:
        limits.from && Temporal.PlainDate.compare(limits.from, recurrence.start) > 0
          ? limits.from.toString()
          : undefined,
      until: limits.until.toString(),
      datesMax: limits.datesMax,
    });
    if (!expanded.ok) return expanded;
    dates.push(...expanded.value.dates);
    cut ||= expanded.value.cut;
  }
  return done({ dates, cut });
}

const isWithin = (day: string, { from, until }: RecurrenceLimits) =>
  day <= until.toString() && (!from || day >= from.toString());

/** The rule as text, its end turned into the one form every start accepts: UTC. A day as end includes that day. */
function ruleIn({ zone, wallOf }: Recurrence, { frequency, until, parts }: RecurrenceRule): string {
  const all = [`FREQ=${frequency}`, ...parts];
  if (until === undefined) return all.join(';');
  const wall = until.endsWith('Z')
    ? wallOf(Temporal.Instant.from(until))
    : Temporal.PlainDateTime.from(until.length === 8 ? `${until}T235959` : until);
  const instant = wall.toZonedDateTime(zone).toInstant();
  return [...all, `UNTIL=${instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}`].join(';');
}
