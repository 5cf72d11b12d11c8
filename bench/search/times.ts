import { kinds, postgresEngine } from '#across/search/index.ts';
import type { Ctx } from '#platform/context.ts';
import { databaseOn, openPool } from '#platform/db.ts';
import { type Figure, median, ms, percentile } from '../figure.ts';
import { frozenNow } from '../options.ts';
import { runTimeOf } from '../process-figures.ts';

const goals = { find: 60, suggest: 20 };
const rounds = 5;
/** As many as a list takes, so that the dearest search is among those measured. */
const limit = 5_000;

/** What the made-up town's people type: one word, two, beginnings, genres, houses, mistakes, a whole sentence. */
const searched = [
  ...['Nachtfähre', 'kupferdraht', 'Lampenfieber', 'querfloete', 'Glockenguss und Papierboot', 'salzgarten leuchtspur'],
  ...['kupf', 'zwischenst', 'nachtf kupfer', 'haus drehorgel', 'Bühne Windfang', 'Haus Kirschkern 12', 'reihe holzweg'],
  ...['konzert', 'Jazz', 'lesung kinder', 'Figurentheater', 'Jazzkonzert', 'puppentheater', 'ausstellung', 'theater'],
  ...[
    'Nachtfahre Kupfredraht',
    'lampenfeiber',
    'sietenwind',
    'Ankerwnide',
    'klavierabend am treppenhaus',
    '"Kreidekreis und Rundlauf"',
  ],
  ...['tauwerk -morgenluft', 'uferlinie brandmauer konzert', 'zeit', 'der', 'gibtesnicht', 'hinterhof hafen jazz'],
];
const begun = 'na,kup,haus,Büh,lampenf,haus dreh,buhne wind,reihe,kreidekr,zeitz,lampenfeiber,glo,seitenw,w'.split(',');

/** How long one search and one suggestion take among 100,000 dates, one after the other on one connection. */
export async function measureTimes(url: string): Promise<Figure[]> {
  const pool = openPool(url, 1);
  const ctx: Ctx = {
    db: databaseOn(pool),
    actor: { kind: 'guest' },
    now: Temporal.Instant.from(frozenNow),
    locale: 'de',
  };
  const from = Temporal.PlainDate.from(frozenNow.slice(0, 10));
  const find = (text: string) => postgresEngine.find(ctx, { text, kinds: ['event'], from, limit });
  const suggest = (text: string) => postgresEngine.suggest(ctx, { text, kinds, from, limit: 8 });
  try {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    const pid = rows[0]?.pid ?? 0;
    return [
      figureOf('Suche unter 100.000 Terminen', goals.find, await timesOf(pid, searched, find)),
      figureOf('Vorschläge unter 100.000 Terminen', goals.suggest, await timesOf(pid, begun, suggest)),
    ];
  } finally {
    await pool.end();
  }
}

/** By the clock, and as processor time of the database. */
type Timed = { text: string; took: number; ran: number };

async function timesOf(pid: number, texts: readonly string[], work: (text: string) => Promise<unknown>) {
  const timed: Timed[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const text of texts) {
      const [began, ran] = [performance.now(), runTimeOf(pid)];
      await work(text);
      if (round > 0) timed.push({ text, took: performance.now() - began, ran: runTimeOf(pid) - ran });
    }
  }
  return timed;
}

function figureOf(what: string, goal: number, timed: readonly Timed[]): Figure {
  const times = timed.map(({ took }) => took);
  const p95 = percentile(times, 0.95);
  const ran = percentile(
    timed.map(({ ran }) => ran),
    0.95,
  );
  const slowest = [...new Set(timed.toSorted((a, b) => b.ran - a.ran).map(({ text }) => text))].slice(0, 3);
  return {
    what,
    goal: `p95 ≤ ${goal} ms`,
    reached: `p50 ${ms(median(times))} · p95 ${ms(p95)} (Rechenzeit der Datenbank ${ms(ran)}) · am längsten ${slowest.map((text) => `„${text}“`).join(', ')}`,
    met: p95 <= goal,
  };
}
