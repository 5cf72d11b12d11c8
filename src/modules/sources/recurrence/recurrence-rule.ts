import { done, type Result, refuse } from '#kernel/result.ts';

export const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'HOURLY', 'MINUTELY', 'SECONDLY'] as const;
export type Frequency = (typeof frequencies)[number];

/** A recurrence rule whose every part was understood. `until` and the BY parts are still text, but known to be sound. */
export type RecurrenceRule = { frequency: Frequency; until?: string | undefined; parts: string[] };

export type RuleRefusal = { kind: 'rule-not-understood'; rule: string };

const ruleLengthMax = 2_000;
const numbers = (min: number, max: number, signed = false) => ({ min, max, signed });

/** The bounds of RFC 5545 §3.3.10 for the parts that are lists of numbers. */
const lists: Record<string, ReturnType<typeof numbers>> = {
  BYSECOND: numbers(0, 60),
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYMONTHDAY: numbers(1, 31, true),
  BYYEARDAY: numbers(1, 366, true),
  BYWEEKNO: numbers(1, 53, true),
  BYMONTH: numbers(1, 12),
  BYSETPOS: numbers(1, 366, true),
};

/** Reads a rule strictly: a part that is not understood would mean dates nobody announced. */
export function readRule(text: string): Result<RecurrenceRule, RuleRefusal> {
  const no = refuse<RuleRefusal>({ kind: 'rule-not-understood', rule: text.slice(0, 80) });
  if (text.length > ruleLengthMax) return no;

  let frequency: Frequency | undefined;
  let until: string | undefined;
  const parts: string[] = [];
  const seen = new Set<string>();
  for (const part of text.toUpperCase().replaceAll(/\s/g, '').split(';')) {
    if (part === '') continue;
    const [name = '', value = ''] = part.split('=', 2);
    if (seen.has(name)) return no;
    seen.add(name);
    if (name === 'FREQ') {
      frequency = frequencies.find((known) => known === value);
    } else if (name === 'UNTIL') {
      if (!isMoment(value)) return no;
      until = value;
    } else if (isSound(name, value)) {
      parts.push(`${name}=${value}`);
    } else return no;
  }
  return frequency ? done({ frequency, until, parts }) : no;
}

function isMoment(text: string): boolean {
  if (!/^\d{8}(T\d{6}Z?)?$/.test(text)) return false;
  try {
    Temporal.PlainDateTime.from(text.replace('Z', ''), { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

function isSound(name: string, value: string): boolean {
  if (name === 'COUNT' || name === 'INTERVAL') return /^\d{1,12}$/.test(value) && Number(value) > 0;
  if (name === 'WKST') return /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value);
  if (name === 'BYDAY') return value.split(',').every((day) => /^([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  const bounds = lists[name];
  return bounds !== undefined && value.split(',').every((number) => isWithin(number, bounds));
}

function isWithin(text: string, { min, max, signed }: ReturnType<typeof numbers>): boolean {
  if (!(signed ? /^[+-]?\d{1,3}$/ : /^\d{1,2}$/).test(text)) return false;
  const size = Math.abs(Number(text));
  return size >= min && size <= max;
}
