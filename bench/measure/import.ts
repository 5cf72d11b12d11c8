import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outputOf } from '../../scripts/steps/processes.mjs';
import { ownNode, root } from '../../scripts/steps/project.mjs';
import { type Figure, notMeasured, seconds } from '../figure.ts';
import type { House } from '../house.ts';
import { environmentFor } from '../web.ts';

const goals = { first: 30_000, second: 5_000 };

/** What the columns of the region's table are called. */
export const mappingOfRegion = {
  id: ['url', 'datum', 'titel'],
  title: 'titel',
  date: 'datum',
  time: 'zeit',
  venue: 'ort',
  locality: 'stadt',
  description: 'beschreibung',
  url: 'url',
  source: 'quelle',
};

/** A summer of a whole region into an empty calendar, twice, as an operator would do it. */
export async function measureImport(house: House): Promise<Figure[]> {
  const what = 'Import von 4.635 Veranstaltungen, das erste Mal';
  const file = resolve(root, process.env.REAL_DATA ?? '../shared/data', 'events', 'muensterland_2026.jsonl');
  if (!existsSync(file)) return [notMeasured(what, 'keine echten Daten', '≤ 30 s')];
  const env = environmentFor(await house.emptyDatabase('import'), house.dataFolder, 3000);
  const map = join(house.dataFolder, 'spalten.json');
  writeFileSync(map, JSON.stringify(mappingOfRegion));
  const command = [join(root, 'src', 'cli', 'main.ts'), 'import', file, '--source', 'messung', '--map', map];

  async function timed(name: string, goal: number): Promise<Figure> {
    const began = performance.now();
    const report = await outputOf('Der Import ist fehlgeschlagen', ownNode, command, { env });
    const took = performance.now() - began;
    const [last = ''] = report.trim().split('\n').slice(-1);
    return { what: name, goal: `≤ ${goal / 1000} s`, reached: `${seconds(took)} (${last})`, met: took <= goal };
  }
  return [await timed(what, goals.first), await timed('… das zweite Mal', goals.second)];
}
