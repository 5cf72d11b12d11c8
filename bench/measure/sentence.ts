import { englishSentences } from '#modules/calendar/sentence/known/english-sentences.ts';
import { everydayPhrases } from '#modules/calendar/sentence/known/everyday-phrases.ts';
import { germanSentences } from '#modules/calendar/sentence/known/german-sentences.ts';
import { meaningsOf, moments, readTable, understoodAt } from '#modules/calendar/sentence/testing.ts';
import { type Figure, median, ms, percentile } from '../figure.ts';

const sentenceMsMax = 1;
const hostileMsMax = 20;
const rounds = 40;
const hostileLetters = 50_000;

const tables = [
  { what: 'Alltagssätze richtig, an drei Zeitpunkten', table: everydayPhrases, locale: 'de' },
  { what: 'weitere deutsche Sätze richtig', table: germanSentences, locale: 'de' },
  { what: 'englische Sätze richtig', table: englishSentences, locale: 'en' },
] as const;

const hostile = ['ab ', 'a', '24.12. bis ', '(((', 'nächsten freitag und ', '1', 'ä\u0301', '- '];

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** How sentences are understood, and how long that takes. */
export async function measureSentence(): Promise<Figure[]> {
  const figures = tables.map(({ what, table, locale }): Figure => {
    const rows = readTable(table);
    const right = rows.filter(({ sentence, expected }) => String(meaningsOf(sentence, locale)) === String(expected));
    return { what, goal: 'alle', reached: `${right.length} von ${rows.length}`, met: right.length === rows.length };
  });
  const sentences = readTable(everydayPhrases + germanSentences).map(({ sentence }) => sentence);
  const now = moments[0]!;
  const times = Array.from({ length: rounds }, () =>
    sentences.map((sentence) => timed(() => understoodAt(sentence, now))),
  ).slice(rounds / 4);
  const worst = hostile.map((piece) => {
    const text = piece.repeat(hostileLetters / piece.length);
    return Math.max(...Array.from({ length: 5 }, () => timed(() => understoodAt(text, now))));
  });
  const all = times.flat();
  const most = Math.max(...worst);
  return [
    ...figures,
    {
      what: 'Ein Satz',
      goal: `≤ ${sentenceMsMax} ms`,
      reached: `p50 ${ms(median(all))}, p95 ${ms(percentile(all, 0.95))}`,
      met: percentile(all, 0.95) <= sentenceMsMax,
    },
    { what: '50 kB feindlicher Text', goal: `≤ ${hostileMsMax} ms`, reached: ms(most), met: most <= hostileMsMax },
  ];
}
