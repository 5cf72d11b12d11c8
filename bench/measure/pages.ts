import type { Client } from 'pg';
import { dayAddresses, institutionAddresses, listAddresses, occurrenceAddresses } from '../addresses.ts';
import { connected } from '../connected.ts';
import { bytes, type Figure, ms } from '../figure.ts';
import type { House } from '../house.ts';
import { type Load, type Loaded, measureLoad } from '../load.ts';
import { frozenNow } from '../options.ts';
import type { Web } from '../web.ts';

type Goal = { cpuMs: number; p95?: number };
type Asked = { what: string; goal?: Goal } & Load;

const goalWords = ({ cpuMs, p95 }: Goal) => `≤ ${cpuMs} ms CPU${p95 ? `, p95 ≤ ${p95} ms` : ''}`;

const figureOf = ({ what, goal }: Asked, { cpuMs, p50, p95, bytes: size }: Loaded, scripts: number): Figure => ({
  what,
  goal: goal && goalWords(goal),
  reached: `${ms(cpuMs)} CPU, p50 ${ms(p50)}, p95 ${ms(p95)}, ${bytes(size)}, Skript ${bytes(scripts)}`,
  met: goal && cpuMs <= goal.cpuMs && (!goal.p95 || p95 <= goal.p95) && scripts === 0,
});

/** Bytes of script on a page, inline and loaded; data blocks are no script. */
async function scriptsOf(web: Web, path: string): Promise<number> {
  const html = await (await fetch(web.url + path)).text();
  const elements = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];
  const sizes = elements.map(async ([, attributes = '', inline = '']) => {
    if (attributes.includes('application/ld+json')) return 0;
    const [, source] = /src="([^"]+)"/.exec(attributes) ?? [];
    if (!source) return inline.length;
    return (await (await fetch(new URL(source, web.url))).arrayBuffer()).byteLength;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function etagOf(web: Web, path: string): Promise<string> {
  const answer = await fetch(web.url + path);
  await answer.body?.cancel();
  const etag = answer.headers.get('etag');
  if (!etag) throw new Error(`${path} has no ETag`);
  return etag;
}

/** Answers after which a process is as quick as it gets; it runs for weeks. */
const answersUntilWarm = 3_000;

/** Asks for lists and dates that nobody measures, until the process is warm. */
async function warm(client: Client, web: Web, most: number) {
  const lists = listAddresses(most + answersUntilWarm).slice(most);
  const dates = (await occurrenceAddresses(client, most + answersUntilWarm)).slice(most);
  for (const paths of [lists, dates]) await measureLoad(web, { paths, requests: answersUntilWarm });
}

async function plan(client: Client, web: Web, requests: number): Promise<Asked[]> {
  const most = requests * 2;
  const lists = listAddresses(most * 2);
  const today = Temporal.Instant.from(frozenNow).toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  const small: Goal = { cpuMs: 2 };
  const fresh: Goal = { cpuMs: 1 };
  const occurrences = await occurrenceAddresses(client, most);
  const held = async (path: string) => ({
    paths: [path],
    requests,
    headers: { 'if-none-match': await etagOf(web, path) },
    status: 304,
  });
  return [
    {
      what: 'Liste mit zwei Facetten, jede Adresse neu',
      goal: { cpuMs: 3, p95: 60 },
      paths: lists.slice(0, most),
      requests,
    },
    { what: '… gzip', paths: lists.slice(most), requests, headers: { 'accept-encoding': 'gzip' } },
    { what: '… dieselbe Adresse immer wieder', paths: ['/termine?preis=frei&sparte=musik'], requests },
    { what: '… 304', goal: fresh, ...(await held('/termine?preis=frei&sparte=musik')) },
    {
      what: 'Startseite, jedes Mal neu',
      goal: small,
      paths: Array.from({ length: most }, (_, n) => `/?n=${n}`),
      requests,
    },
    { what: '… dieselbe Adresse immer wieder', paths: ['/'], requests },
    { what: '… 304', goal: fresh, ...(await held('/')) },
    { what: 'Tag, jeder Tag neu', goal: small, paths: dayAddresses(today), requests },
    { what: 'Termin, jeder Termin neu', goal: small, paths: occurrences, requests },
    { what: '… 304', goal: fresh, ...(await held(occurrences[0] ?? '/')) },
    { what: 'Akteur, jeder Akteur neu', goal: small, paths: await institutionAddresses(client), requests },
  ];
}

/** What the pages for visitors cost the web process. */
export const measurePages = (house: House, web: Web, requests: number): Promise<Figure[]> =>
  connected(house.url, async (client) => {
    const figures: Figure[] = [];
    await warm(client, web, requests * 4);
    for (const asked of await plan(client, web, requests)) {
      const loaded = await measureLoad(web, asked);
      figures.push(figureOf(asked, loaded, await scriptsOf(web, asked.paths[0] ?? '/')));
    }
    return figures;
  });
