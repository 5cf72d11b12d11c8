import { join } from 'node:path';
import { outputOf } from '../../scripts/steps/processes.mjs';
import { ownNode, root } from '../../scripts/steps/project.mjs';
import { type Figure, megabytes, seconds } from '../figure.ts';
import type { House } from '../house.ts';
import { environmentFor } from '../web.ts';
import type { LetterTimes } from './letters-in-process.ts';

const minutesMax = 5;
/** Many people want the same; and how it is if nobody does. */
const lists = { shared: 200, own: 10_000 };

async function timesWith(house: House, url: string, howMany: number): Promise<LetterTimes> {
  const script = join(root, 'bench', 'measure', 'letters-in-process.ts');
  const env = environmentFor(url, house.dataFolder, 3000);
  return JSON.parse(await outputOf('Die Briefe ließen sich nicht messen', ownNode, [script, String(howMany)], { env }));
}

const isOnce = ({ mails, keys, letters, again }: LetterTimes) => mails === letters && keys === mails && again === 0;

const figureOf = (what: string, times: LetterTimes): Figure => ({
  what,
  goal: `≤ ${minutesMax} min, jede einmal`,
  reached: `${seconds(times.elapsedMs)} (${seconds(times.cpuMs)} CPU) für ${times.letters} Mails aus ${times.lists} Listen, beim zweiten Lauf ${times.again}; Speicher im ersten Viertel ${megabytes(times.memoryFirst)}, im letzten ${megabytes(times.memoryLast)}`,
  met: times.elapsedMs <= minutesMax * 60_000 && isOnce(times),
});

/** The week's letters of 10,000 subscribers, composed and queued: with lists that many share, and with one for each. */
export async function measureLetters(house: House): Promise<Figure[]> {
  const label = 'Eine Stadt mit Abos wird angelegt';
  const url = await house.database('briefe', label, async () => undefined, 'stadt');
  return [
    figureOf('Wochenbriefe an 10.000, gemeinsame Listen', await timesWith(house, url, lists.shared)),
    figureOf('… jede mit eigener Liste', await timesWith(house, url, lists.own)),
  ];
}
