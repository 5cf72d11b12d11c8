import { weekday } from '#modules/calendar/filter/values.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { bytes, type Figure, megabytes, ms, notMeasured } from '../figure.ts';
import { measureLoad } from '../load.ts';
import { memoryOf } from '../process-figures.ts';
import type { Web } from '../web.ts';

const items = 2_000;
const firstMax = 80;
const freshMax = 1;
/** What a process may hold more after many large files than before them. */
const grownMax = 60;

/** Files that are all full: each wish is met by more than two thousand of the dates to come. */
const filters: Filter[] = [
  {},
  ...weekday.map(([day]): Filter => ({ wochentag: [day] })),
  ...['bis5', 'bis10', 'bis20', 'ermaessigt'].map((price): Filter => ({ preis: [price] })),
  ...['nachmittag', 'abend'].map((part): Filter => ({ tageszeit: [part] })),
  { setting: ['drinnen'] },
];

/** What stands before each date in a file of this form. */
const markOf = {
  ics: 'BEGIN:VEVENT',
  rss: '<item>',
  atom: '<entry>',
  json: '"date_published"',
  csv: '/termin/',
  txt: undefined,
} as const;
type Suffix = keyof typeof markOf;
const suffixes: readonly Suffix[] = ['ics', 'rss', 'atom', 'json', 'csv', 'txt'];

/** The largest file of every form, made for the first time and asked for again, and what that leaves in memory. */
export async function measureFeeds(web: Web): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const suffix of suffixes) figures.push(...(await measureForm(web, suffix)));
  const before = memoryOf(web.pid);
  for (const suffix of suffixes) await measureForm(web, suffix);
  const grown = memoryOf(web.pid) - before;
  const limit = grownMax * 1_000_000;
  figures.push({
    what: `Speicher nach noch einmal ${filters.length * suffixes.length} großen Dateien`,
    goal: `≤ ${grownMax} MB mehr`,
    reached: `${megabytes(grown)} mehr`,
    met: grown <= limit,
  });
  return figures;
}

async function measureForm(web: Web, suffix: Suffix): Promise<Figure[]> {
  const what = `.${suffix} mit ${items} Terminen, jede Adresse neu`;
  const paths = filters.map((filter) => addressOf(`/termine.${suffix}`, filter, 'de'));
  const held = `/termine.${suffix}?sprache=de`;
  const answer = await fetch(`${web.url}${held}`);
  const text = await answer.text();
  const mark = markOf[suffix];
  const found = mark ? text.split(mark).length - 1 : items;
  if (found < items) return [notMeasured(what, `die Datei hat ${found} Termine`)];
  const first = await measureLoad(web, { paths, requests: paths.length, connections: 1 });
  const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
  const fresh = await measureLoad(web, { paths: [held], requests: 1_000, headers, status: 304 });
  return [
    {
      what,
      goal: `≤ ${firstMax} ms CPU`,
      reached: `${ms(first.cpuMs)} CPU, ${bytes(first.bytes)}`,
      met: first.cpuMs <= firstMax,
    },
    { what: '… 304', goal: `≤ ${freshMax} ms CPU`, reached: `${ms(fresh.cpuMs)} CPU`, met: fresh.cpuMs <= freshMax },
  ];
}
