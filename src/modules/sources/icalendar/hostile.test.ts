import { expect, test } from 'vitest';
import { bounds } from '../bounds.ts';
import type { Reading } from '../draft.ts';
import { ownTimeOf } from '../testing.ts';
import { readIcalendar } from './read-icalendar.ts';

const good = ['BEGIN:VEVENT', 'UID:good', 'SUMMARY:Das Gute', 'DTSTART:20261204T193000', 'END:VEVENT'].join('\r\n');
const bad = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:bad', 'SUMMARY:Das Böse', ...lines, 'END:VEVENT'].join('\r\n');
const file = (...parts: string[]) => ['BEGIN:VCALENDAR', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const many = (count: number, write: (index: number) => string) => Array.from({ length: count }, (_, i) => write(i));
const start = 'DTSTART;TZID=Europe/Berlin:20261118T200000';
const series = (rule: string) => file(bad(start, `RRULE:${rule}`), good);
const stamp = (index: number) => {
  const day = Temporal.PlainDate.from('2026-11-18').add({ days: index % 3_000 });
  return `${String(day).replaceAll('-', '')}T${String(index % 24).padStart(2, '0')}0000`;
};
const all = (count: number) => many(count, String).join(',');

/** Name, file, how many dates it may give besides the good one, and what must be told. */
const files: [string, string | Buffer, number, string[]][] = [
  ['every second', series('FREQ=SECONDLY'), 0, ['rule-too-fine']],
  ['every minute', series('FREQ=MINUTELY;COUNT=1000000000'), 0, ['rule-too-fine']],
  ['every hour', series('FREQ=HOURLY'), 0, ['rule-too-fine']],
  ['a billion days', series('FREQ=DAILY;COUNT=1000000000'), 400, ['dates-cut']],
  ['no step', series('FREQ=DAILY;INTERVAL=0'), 0, ['rule-not-understood']],
  ['a giant step', series('FREQ=DAILY;INTERVAL=999999999999'), 0, ['rule-without-dates']],
  ['30 February', series('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'), 0, ['rule-without-dates', 'rule-too-slow']],
  ['never in daily steps', series('FREQ=DAILY;BYSETPOS=366;BYHOUR=1,2'), 0, ['rule-without-dates', 'rule-too-slow']],
  [
    'every second of every day by lists',
    series(`FREQ=DAILY;BYHOUR=${all(24)};BYMINUTE=${all(60)};BYSECOND=${all(60)}`),
    400,
    ['dates-cut', 'rule-too-slow'],
  ],
  ['a start in the year one', file(bad('DTSTART:00010101', 'RRULE:FREQ=DAILY'), good), 0, ['date-out-of-range']],
  ['a start in the year 9999', file(bad('DTSTART:99991231T235959Z'), good), 0, ['date-out-of-range']],
  [
    'ten thousand exceptions',
    file(bad(start, 'RRULE:FREQ=DAILY', ...many(10_000, (index) => `EXDATE:${stamp(index)}Z`)), good),
    400,
    ['dates-cut'],
  ],
  [
    'a hundred thousand single dates',
    file(bad(start, ...many(100, (row) => `RDATE:${many(1_000, (i) => stamp(row * 1_000 + i)).join(',')}`)), good),
    0,
    ['too-many-dates'],
  ],
  ['a line of one megabyte', file(bad(start, `DESCRIPTION:${'x'.repeat(1_000_000)}`), good), 0, ['line-too-long']],
  ['a megabyte nobody wants', file(bad(start, `X-JUNK:${'x'.repeat(1_000_000)}`), good), 1, []],
  ['a megabyte in folds', file(bad(start, `DESCRIPTION:${'x\r\n '.repeat(300_000)}`), good), 0, ['line-too-long']],
  ['lone carriage returns', file(bad(start), good).replaceAll('\r\n', '\r'), 1, []],
  ['NUL bytes everywhere', file(bad(start), good).replaceAll('S', 'S\u0000'), 1, []],
  ['UTF-16', Buffer.from(file(bad(start), good), 'utf16le'), 1, []],
  ['bytes that are no text', Buffer.concat([Buffer.alloc(100_000, 0xfe), Buffer.from(`\r\n${file(good)}`)]), 0, []],
  ['an end that never comes', file(good, 'BEGIN:VEVENT', 'UID:bad', 'SUMMARY:Das Böse', start), 0, ['not-closed']],
  ['an event that begins inside another', file(`BEGIN:VEVENT\r\nUID:bad\r\n${good}`), 0, ['not-closed']],
  ['a thousand components in each other', file(good, ...many(1_000, () => 'BEGIN:VTODO')), 0, []],
  ['a parameter list of one megabyte', file(bad(start, `SUMMARY${';A=B'.repeat(15_000)}:x`), good), 1, []],
  ['a zone nobody knows', file(bad('DTSTART;TZID=Nowhere/Land:20261118T200000'), good), 0, ['unknown-zone']],
  [
    'a zone with a thousand rules',
    file(
      ['BEGIN:VTIMEZONE', 'TZID:Z', ...many(1_000, observance), 'END:VTIMEZONE'].join('\r\n'),
      bad('DTSTART;TZID=Z:20261118T200000', 'RRULE:FREQ=DAILY'),
      good,
    ),
    400,
    ['dates-cut', 'zone-by-own-rules'],
  ],
  ['names of objects', file(bad(start, '__PROTO__:x', 'CONSTRUCTOR;TZID=__proto__:y'), good), 1, []],
  [
    'a thousand endless rules',
    file(...many(1_000, (index) => bad(start, 'RRULE:FREQ=DAILY').replace('UID:bad', `UID:${index}`)), good),
    bounds.datesMax,
    ['dates-cut', 'too-many-dates'],
  ],
  [
    'a thousand rules without dates',
    file(
      ...many(1_000, (i) => bad(start, 'RRULE:FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2').replace('UID:bad', `UID:${i}`)),
      good,
    ),
    0,
    ['rule-too-slow', 'rule-without-dates'],
  ],
  [
    'more events than anybody has',
    file(good, ...many(30_000, (index) => `BEGIN:VEVENT\r\nUID:${index}\r\nSUMMARY:x\r\n${start}\r\nEND:VEVENT`)),
    bounds.recordsMax - 1,
    ['too-many-records'],
  ],
];

function observance(index: number) {
  const line = `TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYMONTH=${(index % 12) + 1};BYDAY=1SU`;
  return `BEGIN:STANDARD\r\nDTSTART:${1900 + (index % 100)}0101T000000\r\n${line}\r\nEND:STANDARD`;
}

test.each(files)('%s: bounded, told, and no harm to the good one', async (_, content, datesMax, told) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  let reading: Reading = { drafts: [], refused: [], notes: [] };
  const took = await ownTimeOf(async () => {
    reading = await readIcalendar(bytes, { cityZone: 'Europe/Berlin', today: Temporal.PlainDate.from('2026-11-18') });
  });
  expect(took).toBeLessThan(2_000);
  const { drafts, refused, notes } = reading;

  const others = drafts.filter(({ title }) => title !== 'Das Gute');
  expect(others.length).toBeLessThanOrEqual(datesMax);
  if (datesMax > 0 && told.length === 0) expect(others).toHaveLength(datesMax);
  expect(drafts.length).toBeGreaterThan(0);
  const kinds = new Set<string>([...refused.map(({ reason }) => reason.kind), ...notes.map(({ kind }) => kind)]);
  for (const kind of kinds) expect([...told, 'no-title', 'no-id']).toContain(kind);
  if (told.length > 0) expect(told.some((kind) => kinds.has(kind))).toBe(true);
});
