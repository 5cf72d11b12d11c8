import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { expandRecurrence } from '../recurrence/expand-recurrence.ts';
import { openExpander } from '../recurrence/open-expander.ts';
import { readComponents } from './components.ts';
import { recurrenceOf } from './dates-of-vevent.ts';
import { readVevent } from './read-vevent.ts';
import { zoneBook } from './resolve-zone.ts';

const folder = join(process.env.REAL_DATA ?? '../shared/data', 'ics/fixtures/kcalcore');
const files = globSync('*.recurson.ref', { cwd: folder })
  .map((file) => file.replace('.recurson.ref', ''))
  .sort();

/** Rules by the minute are none a calendar of culture takes; these six files have nothing else. */
const tooFine = new Set([
  'KAlarm_3.4_KAlarm_TestCase04.ics',
  'KAlarm_3.4_KAlarm_TestCase09.ics',
  'LibICal_LibICal_TestCase48.ics',
  'LibICal_LibICal_TestCase49.ics',
  'RFC2445_RFC2445_RRULETest36.ics',
  'RFC2445_RFC2445_RRULETest37.ics',
]);

/** The window and the number of days in which the reference was written. */
const limits = {
  datesMax: 14_000,
  from: Temporal.PlainDate.from('1996-07-01'),
  until: Temporal.PlainDate.from('2020-12-31'),
  finest: 'DAILY' as const,
};
const referenceDaysMax = 501;

const expander = openExpander({ ruleMilliseconds: 5_000, totalMilliseconds: 600_000, fruitlessMilliseconds: 600_000 });
const sums = { right: 0, refused: 0 };

afterAll(async () => {
  await expander.close();
  console.log(
    `Reference days: ${sums.right} of ${files.length} files right, ${sums.refused} refused as too fine, as expected`,
  );
});

/** The days on which something of the file takes place, or why they cannot be told. */
async function daysOf(name: string): Promise<string[]> {
  // The examples have no titles; the reader of an import would stop there.
  const text = readFileSync(join(folder, name), 'utf8').replaceAll(/^BEGIN:VEVENT\r?\n/gm, '$&SUMMARY:x\n');
  const file = readComponents(Buffer.from(text));
  const context = {
    zones: zoneBook(file.zones, 'UTC'),
    cityZone: 'UTC',
    extraLeft: { count: 1_000 },
    method: file.method,
    writer: file.writer,
  };
  const days = new Set<string>();
  for (const component of file.events) {
    const event = readVevent(component, context);
    if (!event.ok) return [event.refusal.kind];
    const expanded = await expandRecurrence(expander, recurrenceOf(event.value), limits);
    if (!expanded.ok) return [expanded.refusal.kind];
    for (const date of expanded.value.dates) days.add(date.toPlainDate().toString());
  }
  return [...days].sort().slice(0, referenceDaysMax);
}

test.runIf(existsSync(folder)).each(files)('every day of %s is right', async (name) => {
  const days = await daysOf(name);
  if (tooFine.has(name)) {
    expect(days).toEqual(['rule-too-fine']);
    sums.refused++;
    return;
  }
  expect(days).toEqual(
    readFileSync(join(folder, `${name}.recurson.ref`), 'utf8')
      .trim()
      .split(/\s+/),
  );
  sums.right++;
});

test.runIf(existsSync(folder))('there are 48 references', () => expect(files).toHaveLength(48));
