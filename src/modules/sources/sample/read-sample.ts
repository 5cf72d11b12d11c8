import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sampleEvent, sampleInstitution, sampleSeries, sampleVenue } from './shape.ts';

const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema>[] => {
  const parsed = z.array(schema).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};

/** The sample programme of a city's folder; nothing when it brings none. A mistake in it names its file and field. */
export function readSample(cityFolder: string) {
  const folder = join(cityFolder, 'sample');
  if (!existsSync(join(folder, 'venues.json'))) return undefined;
  return {
    venues: read(join(folder, 'venues.json'), sampleVenue),
    institutions: read(join(folder, 'institutions.json'), sampleInstitution),
    series: read(join(folder, 'series.json'), sampleSeries),
    events: globSync(join(folder, 'events', '*.json'))
      .sort()
      .flatMap((file) => read(file, sampleEvent)),
  };
}

export type Sample = NonNullable<ReturnType<typeof readSample>>;
