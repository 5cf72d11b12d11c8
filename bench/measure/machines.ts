import { join } from 'node:path';
import { outputOf } from '../../scripts/steps/processes.mjs';
import { ownNode, root } from '../../scripts/steps/project.mjs';
import { bytes, type Figure, megabytes, ms, seconds } from '../figure.ts';
import type { House } from '../house.ts';
import { measureLoad } from '../load.ts';
import { environmentFor, type Web } from '../web.ts';
import type { DumpTimes } from './dumps-in-process.ts';

const partMax = 150;
const freshMax = 1;

/** What search engines are told of a town with 30,000 dates to come: a part of 5,000 things, and what they have already. */
export async function measureSitemap(web: Web): Promise<Figure[]> {
  const index = await (await fetch(`${web.url}/sitemap.xml`)).text();
  const parts = [...index.matchAll(/<loc>https?:\/\/[^/]+(\/sitemap\/(?:dates|events)[^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  const part = await measureLoad(web, { paths: parts, requests: parts.length, connections: 1 });
  const [first = ''] = parts;
  const answer = await fetch(web.url + first);
  await answer.arrayBuffer();
  const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
  const fresh = await measureLoad(web, { paths: [first], requests: 500, headers, status: 304 });
  return [
    {
      what: `Sitemap, ein Teil von ${parts.length}`,
      goal: `≤ ${partMax} ms CPU`,
      reached: `${ms(part.cpuMs)} CPU, ${bytes(part.bytes)}`,
      met: part.cpuMs <= partMax,
    },
    { what: '… 304', goal: `≤ ${freshMax} ms CPU`, reached: `${ms(fresh.cpuMs)} CPU`, met: fresh.cpuMs <= freshMax },
  ];
}

async function dumped(url: string, house: House): Promise<Figure> {
  const env = environmentFor(url, house.dataFolder, 3000);
  const script = join(root, 'bench', 'measure', 'dumps-in-process.ts');
  const times: DumpTimes = JSON.parse(
    await outputOf('Die Abzüge ließen sich nicht messen', ownNode, [script], { env }),
  );
  return {
    what: `Abzüge von ${times.things.toLocaleString('de')} Terminen`,
    reached: `${seconds(times.tookMs)}, ${seconds(times.cpuMs)} CPU, ${megabytes(times.bytes)}, Speicher höchstens ${megabytes(times.memory)}`,
  };
}

/** Everything at once, as the worker writes it at night. */
export const measureDumps = async (house: House, million: boolean): Promise<Figure[]> => [
  await dumped(house.url, house),
  ...(million ? [await dumped(await house.million(), house)] : []),
];
