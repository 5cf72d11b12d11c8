import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Reading } from '../draft.ts';
import { openExpander } from '../recurrence/open-expander.ts';
import { ownTimeOf } from '../testing.ts';
import { readIcalendar } from './read-icalendar.ts';

const folder = join(process.env.REAL_DATA ?? '../shared/data', 'ics');
const files = globSync('**/*.{ics,vcs}', { cwd: folder }).sort();
const sums = { drafts: 0, refused: new Map<string, number>(), slowest: { name: '', milliseconds: 0 } };

/** The thread starts once; what a file takes is its own. */
const expander = openExpander({ ruleMilliseconds: 250, totalMilliseconds: 60_000, fruitlessMilliseconds: 60_000 });

afterAll(async () => {
  await expander.close();
  const refused = [...sums.refused].map(([kind, count]) => `${kind} ${count}`).join(', ');
  const { name, milliseconds } = sums.slowest;
  console.log(
    `iCalendar: ${files.length} files, ${sums.drafts} dates; refused: ${refused}; ` +
      `slowest ${milliseconds.toFixed(0)} ms (${name})`,
  );
});

test.runIf(existsSync(folder)).each(files)('%s is read without a crash, within two seconds', async (name) => {
  const bytes = readFileSync(join(folder, name));
  const began = performance.now();
  let reading: Reading = { drafts: [], refused: [], notes: [] };
  const own = await ownTimeOf(async () => {
    reading = await readIcalendar(bytes, {
      cityZone: 'Europe/Berlin',
      today: Temporal.PlainDate.from('2026-11-18'),
      expander,
    });
  });
  const milliseconds = performance.now() - began;
  expect(own).toBeLessThan(2_000);
  expect(milliseconds, 'on a machine busy with other things').toBeLessThan(10_000);
  const { drafts, refused } = reading;

  const events = bytes.toString('latin1').match(/^BEGIN:VEVENT\s*$/gim) ?? [];
  if (events.length > 0) expect(drafts.length + refused.length, 'what was read or said').toBeGreaterThan(0);

  sums.drafts += drafts.length;
  for (const { reason } of refused) sums.refused.set(reason.kind, (sums.refused.get(reason.kind) ?? 0) + 1);
  if (milliseconds > sums.slowest.milliseconds) sums.slowest = { name: basename(name), milliseconds };
});

test.runIf(existsSync(folder))('the real German feeds go in whole', async () => {
  const counts = new Map<string, number>();
  for (const name of files.filter((file) => file.startsWith('real_de/'))) {
    const { drafts, refused } = await readIcalendar(readFileSync(join(folder, name)), {
      cityZone: 'Europe/Berlin',
      today: Temporal.PlainDate.from('2026-11-18'),
      expander,
    });
    expect(refused, name).toEqual([]);
    counts.set(basename(name).split('_', 1)[0] ?? '', drafts.length);
  }
  expect(Object.fromEntries(counts)).toEqual({ 'burg-wilhelmstein': 38, johanniter: 9, leipzig: 18 });
});
