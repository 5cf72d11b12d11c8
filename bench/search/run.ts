// npm run bench:search: success@5 and MRR of every engine by kind of query, with the failures, and how long finding takes.
import { parseArgs } from 'node:util';
import { endAll, killAll, onSignals } from '../../scripts/steps/processes.mjs';
import { type Figure, tableOf } from '../figure.ts';
import { openGround, townOn } from '../house.ts';
import { openCorpora } from './corpora.ts';
import { engines } from './engines.ts';
import { measureRelevance } from './relevance.ts';
import { measureTimes } from './times.ts';

const { values } = parseArgs({
  allowNegative: true,
  options: { data: { type: 'string' }, times: { type: 'boolean', default: true } },
});
onSignals(endAll, killAll);
const figures: Figure[] = [];
const ground = await openGround(values.data);
try {
  const corpora = await openCorpora(ground);
  for (const engine of engines) figures.push(...(await measureRelevance(engine, corpora)));
  for (const corpus of corpora) await corpus.close();
  if (values.times) figures.push(...(await measureTimes(await townOn(ground))));
} finally {
  await ground.close();
}
console.log(`\n${tableOf(figures)}`);
