import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOperator } from '#modules/calendar/testing.ts';
import { committed } from '#platform/testing.ts';
import { importProgramme } from './import-programme.ts';

const file = join(process.env.REAL_DATA ?? '../shared/data', 'events/muensterland_2026.jsonl');

test.runIf(existsSync(file))('a summer of a whole region goes in, and the second time nothing changes', () =>
  committed(async (ctx) => {
    const input = {
      source: 'muensterland',
      bytes: readFileSync(file),
      location: file,
      timeZone: 'Europe/Berlin',
      mapping: {
        id: ['url', 'datum', 'titel'],
        title: 'titel',
        date: 'datum',
        time: 'zeit',
        venue: 'ort',
        locality: 'stadt',
        description: 'beschreibung',
        url: 'url',
        source: 'quelle',
      },
    };
    const timed = async (hours: number) => {
      const began = performance.now();
      const result = await importProgramme({ ...asOperator(ctx), now: ctx.now.add({ hours }) }, input);
      if (!result.ok) throw new Error(result.refusal.kind);
      return { ...result.value, seconds: (performance.now() - began) / 1_000 };
    };
    const first = await timed(0);
    expect(first.counts).toEqual({ new: 4_009, changed: 0, unchanged: 0, refused: 626 });
    expect(new Set(first.refused.map(({ reason }) => reason.kind))).toEqual(new Set(['no-title']));
    expect(first.venues.new).toBeLessThan(713);
    expect(first.venues.new).toBeGreaterThan(600);
    expect(first.genres.guessed / (first.genres.guessed + first.genres.open)).toBeGreaterThan(0.4);

    const second = await timed(1);
    expect(second.counts).toEqual({ new: 0, changed: 0, unchanged: 4_009, refused: 626 });
    expect(second).toMatchObject({ missing: 0, venues: { new: 0 } });

    console.log(
      `Münsterland: ${first.counts.new} dates in, ${first.counts.refused} refused (no title); ` +
        `${first.venues.new} venues of 713 spellings; genre guessed for ${first.genres.guessed} of ` +
        `${first.genres.guessed + first.genres.open} events; ${first.seconds.toFixed(1)} s, ` +
        `second time ${second.seconds.toFixed(1)} s`,
    );
  }),
);
