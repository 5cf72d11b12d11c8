import { weekday } from '#modules/calendar/filter/values.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { bytes, type Figure, ms, notMeasured } from '../figure.ts';
import { measureLoad } from '../load.ts';
import type { Web } from '../web.ts';

const items = 2_000;
const firstMax = 80;
const freshMax = 1;

/** Files that are all full: each wish is met by more than two thousand of the dates to come. */
const filters: Filter[] = [
  {},
  ...weekday.map(([day]): Filter => ({ wochentag: [day] })),
  ...['bis5', 'bis10', 'bis20', 'ermaessigt'].map((price): Filter => ({ preis: [price] })),
  ...['nachmittag', 'abend'].map((part): Filter => ({ tageszeit: [part] })),
  { setting: ['drinnen'] },
];

const itemsIn = (text: string) => text.split('BEGIN:VEVENT').length - 1;

/** The largest calendar file there is, made for the first time and asked for again. */
export async function measureFeeds(web: Web): Promise<Figure[]> {
  const paths = filters.map((filter) => addressOf('/termine.ics', filter, 'de'));
  const what = `.ics mit ${items} Terminen, jede Adresse neu`;
  const answer = await fetch(`${web.url}/termine.ics?sprache=de`);
  const found = itemsIn(await answer.text());
  if (found !== items) return [notMeasured(what, `die Datei hat ${found} Termine`)];
  const first = await measureLoad(web, { paths, requests: paths.length, connections: 1 });
  const held = { 'if-none-match': answer.headers.get('etag') ?? '' };
  const fresh = await measureLoad(web, {
    paths: ['/termine.ics?sprache=de'],
    requests: 1_000,
    headers: held,
    status: 304,
  });
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
