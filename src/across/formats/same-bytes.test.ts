import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { usualOptions, wholeText } from './form.ts';
import { ics } from './ics.ts';
import { aList, summerAndWinter } from './testing.ts';

const zones = ['Asia/Tokyo', 'Europe/Berlin', 'UTC'];

// Node follows a changed TZ at once, so one process stands for three.
const file = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
const program = `
  import { usualOptions, wholeText } from ${file('form.ts')};
  import { ics } from ${file('ics.ts')};
  import { aList, summerAndWinter } from ${file('testing.ts')};
  const written = ${JSON.stringify(zones)}.map((zone) => {
    process.env.TZ = zone;
    const offset = new Date(0).getTimezoneOffset();
    return { offset, text: wholeText(ics, aList(summerAndWinter()), { ...usualOptions, runs: true }) };
  });
  process.stdout.write(JSON.stringify(written));
`;

test('processes in Tokyo, Berlin and UTC write the same bytes', async () => {
  const env = { ...process.env, TZ: zones[0] };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { env });
  const text = wholeText(ics, aList(summerAndWinter()), { ...usualOptions, runs: true });
  expect(JSON.parse(stdout)).toEqual([-540, -60, 0].map((offset) => ({ offset, text })));
}, 60_000);
