// npm run bench: measures the product as it is built and prints what was reached against what has to be. Never a test.
import { cpus } from 'node:os';
import { endAll, killAll, onSignals } from '../scripts/steps/processes.mjs';
import { type Figure, megabytes, notMeasured, tableOf } from './figure.ts';
import { type House, openHouse } from './house.ts';
import { measureApi } from './measure/api.ts';
import { measureChange } from './measure/change.ts';
import { measureDiscover } from './measure/discover.ts';
import { measureEmbed } from './measure/embed.ts';
import { measureFeeds } from './measure/feeds.ts';
import { measureImport } from './measure/import.ts';
import { measureLetters } from './measure/letters.ts';
import { measureLists } from './measure/lists.ts';
import { measureDumps, measureSitemap } from './measure/machines.ts';
import { measureMails } from './measure/mails.ts';
import { measurePages } from './measure/pages.ts';
import { measurePhone } from './measure/phone.ts';
import { measureSentence } from './measure/sentence.ts';
import { measureFreshStart, measureStart } from './measure/start.ts';
import { type Options, type Part, readOptions } from './options.ts';
import { memoryOf } from './process-figures.ts';
import { startWeb, type Web } from './web.ts';

const options = readOptions(process.argv.slice(2));
if ('usage' in options) {
  console.error(`Aufruf: ${options.usage}`);
  process.exit(2);
}
onSignals(endAll, killAll);
const figures: Figure[] = [];

/** A part that breaks is told as such, and the others go on. */
async function measure(options: Options, part: Part, what: string, work: () => Promise<Figure[]>) {
  if (!options.wanted.has(part)) return;
  console.log(`▸ ${what}`);
  try {
    figures.push(...(await work()));
  } catch (error) {
    figures.push({ ...notMeasured(what, error instanceof Error ? error.message : String(error)), met: false });
  }
}

async function measureWeb(options: Options, house: House, web: Web) {
  await measure(options, 'pages', 'Seiten', () => measurePages(house, web, options.requests));
  await measure(options, 'feeds', 'Kalenderdateien', () => measureFeeds(web));
  await measure(options, 'api', 'API', () => measureApi(web, options.requests));
  await measure(options, 'sitemap', 'Sitemap', () => measureSitemap(web));
  await measure(options, 'change', 'Änderungen', () => measureChange(house, web));
  await measure(options, 'phone', 'Langsames Telefon', () => measurePhone(house, web));
  await measure(options, 'embed', 'Auf fremden Websites', () => measureEmbed(web));
  const memory = `Webdienst ${megabytes(memoryOf(web.pid))}`;
  figures.push({ what: 'Speicher nach all dem, 30.000 Termine', reached: memory });
}

const asked: readonly Part[] = ['pages', 'feeds', 'api', 'sitemap', 'change', 'phone', 'embed'];
const inTheHouse: readonly Part[] = ['lists', ...asked, 'dumps', 'import', 'letters'];

async function measureHouse(options: Options) {
  if (!inTheHouse.some((part) => options.wanted.has(part))) return;
  const house = await openHouse(options.data);
  try {
    await measure(options, 'lists', 'Listen', () => measureLists(house, options.wanted.has('million')));
    if (asked.some((part) => options.wanted.has(part))) {
      const web = await startWeb(house.url, house.dataFolder);
      await measureWeb(options, house, web).finally(web.stop);
    }
    await measure(options, 'dumps', 'Abzüge', () => measureDumps(house, options.wanted.has('million')));
    await measure(options, 'import', 'Import', () => measureImport(house));
    await measure(options, 'letters', 'Briefe', () => measureLetters(house));
  } finally {
    await house.close();
  }
}

async function measureAll(options: Options) {
  await measureHouse(options);
  await measure(options, 'sentence', 'Sätze', measureSentence);
  await measure(options, 'discover', 'Faire Reihenfolge', measureDiscover);
  await measure(options, 'mails', 'Mails', measureMails);
  await measure(options, 'start', 'Start', measureStart);
  if (options.fresh) await measure(options, 'start', 'Start aus einem Klon', async () => [await measureFreshStart()]);
}

await measureAll(options);
console.log(`\n${cpus().length} Kerne, ${cpus()[0]?.model ?? ''}, Node ${process.versions.node}\n`);
console.log(tableOf(figures));
