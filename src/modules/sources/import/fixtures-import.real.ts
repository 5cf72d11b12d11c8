import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOperator } from '#modules/calendar/testing.ts';
import { committed } from '#platform/testing.ts';
import { importProgramme } from './import-programme.ts';

const folder = join(process.env.REAL_DATA ?? '../shared/data', 'ics');
const files = globSync('**/*.{ics,vcs}', { cwd: folder }).sort();

test.runIf(existsSync(folder))('every feed goes in, and the second time nothing changes', () =>
  committed(async (ctx) => {
    const sums = { new: 0, refused: 0, empty: 0 };
    for (const [index, name] of files.entries()) {
      const read = (hours: number) =>
        importProgramme(
          { ...asOperator(ctx), now: ctx.now.add({ hours }) },
          {
            source: `feed-${index}`,
            bytes: readFileSync(join(folder, name)),
            location: name,
            timeZone: 'Europe/Berlin',
          },
        );
      const first = await read(0);
      if (!first.ok) {
        expect(first.refusal.kind, name).toBe('nothing-to-read');
        sums.empty++;
        continue;
      }
      const second = await read(1);
      const { new: fresh, changed, unchanged, refused } = first.value.counts;
      expect([changed, unchanged], name).toEqual([0, 0]);
      expect(second.ok && second.value.counts, name).toEqual({ new: 0, changed: 0, unchanged: fresh, refused });
      sums.new += fresh;
      sums.refused += refused;
    }
    console.log(
      `Feeds into the calendar: ${files.length} files, ${sums.new} dates new and unchanged the second time, ` +
        `${sums.refused} refused, ${sums.empty} files without an event`,
    );
  }),
);
