import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { indexChanges, queueEverything } from '#across/search/index.ts';
import type { Ctx } from '#platform/context.ts';
import { databaseOn, openPool } from '#platform/db.ts';
import { outputOf } from '../../scripts/steps/processes.mjs';
import { ownNode, root } from '../../scripts/steps/project.mjs';
import { longWork } from '../../scripts/steps/say.mjs';
import type { Ground } from '../house.ts';
import { mappingOfRegion } from '../measure/import.ts';
import { frozenNow } from '../options.ts';
import { environmentFor } from '../web.ts';
import { type Facts, readFacts } from './facts.ts';
import type { Judged } from './judged/judged.ts';
import { region } from './judged/region.ts';
import { sample } from './judged/sample.ts';

export type Corpus = {
  name: string;
  judged: Judged;
  ctx: Ctx;
  url: string;
  facts: Map<string, Facts>;
  close: () => Promise<void>;
};

const main = join(root, 'src', 'cli', 'main.ts');

/** The sample town, and a summer of real programmes where they are at hand; both come in by the product's own ways. */
export async function openCorpora(ground: Ground): Promise<Corpus[]> {
  const corpora = [await open(ground, 'beispielstadt', sample, ['load-sample'])];
  const file = resolve(root, process.env.REAL_DATA ?? '../shared/data', 'events', 'muensterland_2026.jsonl');
  if (!existsSync(file)) return corpora;
  const map = join(ground.dataFolder, 'spalten.json');
  writeFileSync(map, JSON.stringify(mappingOfRegion));
  return [...corpora, await open(ground, 'region', region, ['import', file, '--source', 'region', '--map', map])];
}

async function open(ground: Ground, name: string, judged: Judged, command: readonly string[]): Promise<Corpus> {
  const url = await ground.database(name, `Die Sammlung „${name}“ wird geladen`, async (address) => {
    const env = { ...environmentFor(address, ground.dataFolder, 3000), LITFASS_SAMPLE: '1' };
    await outputOf('Die Sammlung ließ sich nicht laden', ownNode, [main, ...command], { env });
  });
  const pool = openPool(url, 4);
  const ctx: Ctx = {
    db: databaseOn(pool),
    actor: { kind: 'operator', via: 'command line' },
    now: Temporal.Instant.from(frozenNow),
    locale: 'de',
  };
  await longWork(`Die Sammlung „${name}“ wird gelesen`, async () => {
    await queueEverything(ctx);
    await indexChanges(ctx);
  });
  return { name, judged, ctx, url, facts: await readFacts(ctx.db), close: () => pool.end() };
}
