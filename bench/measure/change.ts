import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { connected } from '../connected.ts';
import { type Figure, median, ms } from '../figure.ts';
import type { House } from '../house.ts';
import { cpuOf } from '../process-figures.ts';
import type { Web } from '../web.ts';

const rounds = 10;
/** While data changes all the time a process may be a second behind; single changes are asked for here. */
const betweenChangesMs = 2_500;
const patienceMs = 5_000;

type Shown = { date: string; address: string };

/** The first dates of a day that are to take place, one day each. */
async function datesToCancel(client: Client): Promise<(Shown & { id: string })[]> {
  const { rows } = await client.query<Shown & { id: string }>(
    `select distinct on (c.culture_date) o.id, c.culture_date::text as date, '/termin/' || e.slug || '-' || lower(o.public_id) as address
     from calendar_entries c join occurrences o on o.id = c.occurrence_id join events e on e.id = o.event_id
     where c.culture_date >= date '2026-12-01' and c.role = 'date' and o.status = 'geplant'
     order by c.culture_date, c.starts_minute, c.tie limit $1`,
    [rounds],
  );
  return rows;
}

const setStatus = (client: Client, id: string, status: string) =>
  client.query(
    'update occurrences set status = $2, changed_at = now(), ical_sequence = ical_sequence + 1 where id = $1',
    [id, status],
  );

const textAt = async (web: Web, path: string) => (await fetch(web.url + path)).text();

/** Whether the list shows the date as called off: its row is struck out. */
async function showsAsOff(web: Web, { date, address }: Shown): Promise<boolean> {
  const html = await textAt(web, `/termine/${date}`);
  const link = html.indexOf(`href="${address}"`);
  if (link < 0) throw new Error(`${address} is not on the list of its day`);
  return html.startsWith('row off', html.lastIndexOf('<li class="', link) + '<li class="'.length);
}

/** The longest that any request had to wait while `work` went on: what a reload blocks. */
async function longestWait(web: Web, work: () => Promise<void>): Promise<number> {
  let [longest, going] = [0, true];
  const asking = (async () => {
    while (going) {
      const began = performance.now();
      await textAt(web, '/livez');
      longest = Math.max(longest, performance.now() - began);
      await pause(2);
    }
  })();
  await work();
  going = false;
  await asking;
  return longest;
}

/** Cancels dates and asks at once: how soon lists say so, what learning it costs, and how long it holds up others. */
export const measureChange = (house: House, web: Web): Promise<Figure[]> =>
  connected(house.url, async (client) => {
    const dates = await datesToCancel(client);
    const [delays, costs, waits] = [[] as number[], [] as number[], [] as number[]];
    let atOnce = 0;
    for (const shown of dates) {
      if (await showsAsOff(web, shown)) throw new Error('is called off already');
      await pause(betweenChangesMs);
      const cpu = cpuOf(web.pid);
      let [tries, committedAt] = [0, 0];
      const waited = await longestWait(web, async () => {
        await setStatus(client, shown.id, 'abgesagt');
        committedAt = performance.now();
        do tries++;
        while (!(await showsAsOff(web, shown)) && performance.now() - committedAt < patienceMs);
        delays.push(performance.now() - committedAt);
      });
      if (tries === 1) atOnce++;
      waits.push(waited);
      costs.push(cpuOf(web.pid) - cpu);
    }
    for (const { id } of dates) await setStatus(client, id, 'geplant');
    return [
      {
        what: 'Absage: die nächste Anfrage zeigt sie',
        goal: 'sofort',
        reached: `${atOnce} von ${dates.length} Mal; die Liste stand nach ${ms(median(delays))} da`,
        met: atOnce === dates.length,
      },
      {
        what: '… was der Webdienst dafür neu lädt',
        reached: `${ms(median(costs))} CPU, hält andere Anfragen höchstens ${ms(Math.max(...waits))} auf`,
      },
    ];
  });
