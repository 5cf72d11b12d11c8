import { join } from 'node:path';
import { outputOf } from '../../scripts/steps/processes.mjs';
import { ownNode, root } from '../../scripts/steps/project.mjs';
import { type Figure, ms } from '../figure.ts';
import type { House } from '../house.ts';
import { environmentFor } from '../web.ts';
import type { ListTimes } from './lists-in-process.ts';

const p95Max = 25;
const ratioMax = 2;

async function timesOn(house: House, url: string): Promise<ListTimes> {
  const script = join(root, 'bench', 'measure', 'lists-in-process.ts');
  const env = environmentFor(url, house.dataFolder, 3000);
  return JSON.parse(await outputOf('Die Listen ließen sich nicht messen', ownNode, [script], { env }));
}

const reached = ({ one, ten, loadMs }: ListTimes) =>
  `${ms(one.cpuMs)} CPU, einzeln p50 ${ms(one.p50)}, p95 ${ms(one.p95)}, zu zehnt p95 ${ms(ten.p95)}, Index laden ${ms(loadMs)}`;

/** Finding a page of dates and counting every facet, without HTTP and markup: on the town, and on the one with the long past. */
export async function measureLists(house: House, withMillion: boolean): Promise<Figure[]> {
  const usual = await timesOn(house, house.url);
  const figures: Figure[] = [
    {
      what: 'Liste und alle Facettenzahlen, 100.000 Termine',
      goal: `p95 ≤ ${p95Max} ms`,
      reached: reached(usual),
      met: usual.one.p95 <= p95Max,
    },
  ];
  if (!withMillion) return figures;
  const large = await timesOn(house, await house.million());
  const ratio = large.one.p95 / usual.one.p95;
  figures.push({
    what: '… 1.000.000 Termine',
    goal: `≤ ${ratioMax} × davon`,
    reached: `${ratio.toFixed(2).replace('.', ',')} ×: ${reached(large)}`,
    met: ratio <= ratioMax,
  });
  return figures;
}
