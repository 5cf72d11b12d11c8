import type { Candidates } from '#modules/calendar/discover/candidates.ts';
import { candidatesIn } from '#modules/calendar/discover/candidates-in-index.ts';
import { fairOrder } from '#modules/calendar/discover/fair-order.ts';
import { lotOf } from '#modules/calendar/discover/lots.ts';
import { byScore, deficitsOf } from '#modules/calendar/discover/score.ts';
import { indexOf } from '#modules/calendar/entries/calendar-index.ts';
import { bucketOf, worthOfBucket } from '#modules/calendar/exposure/buckets.ts';
import { daysCounted } from '#modules/calendar/exposure/recent-exposure.ts';
import { daysAhead, daysSimulated, events, organisers, type SimulatedEvent } from '../discover-town.ts';
import { type Figure, median, ms } from '../figure.ts';

const places = 12;
const onPage = 30;
/** How often the list is looked at on each day; the same for all orders. */
const looks = 1_000;

type Order = (on: readonly SimulatedEvent[], day: number, exposure: ArrayLike<number>) => readonly SimulatedEvent[];

const byTime = (a: SimulatedEvent, b: SimulatedEvent) => a.day - b.day || a.minute - b.minute || a.seed - b.seed;
const orders: Record<string, Order> = {
  Beliebtheit: (on) => on.toSorted((a, b) => b.fame - a.fame),
  'nach Zeit': (on, day) =>
    on.toSorted((a, b) => a.day - b.day || a.minute - b.minute || lotOf(a.seed, day) - lotOf(b.seed, day)),
  Entdecken: (on, day, exposure) => {
    const candidates = candidatesOf(on, day, exposure);
    const { order } = fairOrder(candidates, byScore(candidates, deficitsOf(candidates)), onPage);
    return order.map((at) => on[at]!);
  },
};

const candidatesOf = (on: readonly SimulatedEvent[], day: number, exposure: ArrayLike<number>): Candidates => ({
  size: on.length,
  events: on.map((_, at) => at),
  organisersFrom: Array.from({ length: on.length + 1 }, (_, at) => at),
  organisers: on.map(({ organiser }) => organiser),
  free: on.map(({ organiser }) => (organisers[organiser]?.free ? 1 : 0)),
  completeness: on.map(({ completeness }) => completeness),
  lots: on.map(({ seed }) => lotOf(seed, day)),
  exposure,
});

const isFree = ({ organiser }: SimulatedEvent) => organisers[organiser]?.free === true;
const shareOfFree = (some: readonly SimulatedEvent[]) => some.filter(isFree).length / some.length;
const mean = (sample: readonly number[]) => sample.reduce((sum, value) => sum + value, 0) / sample.length;

/** A hundred and twenty days of one order: what everybody sees, and what that leads to on the days after. */
function simulate(order: Order) {
  const shown: Float64Array[] = [];
  const days = Array.from({ length: daysSimulated }, (_, day) => {
    const on = events.filter((event) => event.day >= day && event.day < day + daysAhead).sort(byTime);
    const exposure = new Float64Array(organisers.length);
    for (const past of shown.slice(-daysCounted)) {
      for (const [organiser, worth] of past.entries()) exposure[organiser]! += worth;
    }
    const page = order(on, day, exposure).slice(0, onPage);
    const today = new Float64Array(organisers.length);
    for (const [at, { organiser }] of page.entries()) today[organiser]! += looks * worthOfBucket(bucketOf(at + 1));
    shown.push(today);
    const front = page.slice(0, places);
    return {
      candidates: shareOfFree(on),
      front: shareOfFree(front),
      /** Places above what the rule promises; below zero it would be broken. */
      spare: front.filter(isFree).length - (shareOfFree(on) * places - 1),
      most: Math.max(
        ...Map.groupBy(front, ({ organiser }) => organiser)
          .values()
          .map((same) => same.length),
      ),
    };
  });
  const exposureOf = (free: boolean) => {
    const worth = shown.reduce(
      (sum, today) => sum + today.filter((_, at) => organisers[at]?.free === free).reduce((a, b) => a + b, 0),
      0,
    );
    return worth / events.filter((event) => isFree(event) === free).length;
  };
  return {
    candidates: mean(days.map(({ candidates }) => candidates)),
    front: mean(days.map(({ front }) => front)),
    spare: Math.min(...days.map(({ spare }) => spare)),
    most: mean(days.map(({ most }) => most)),
    perEvent: exposureOf(true) / exposureOf(false),
  };
}

const inGerman = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const percent = (share: number) => `${inGerman(share * 100, 1)} %`;

function figuresOfOrders(): Figure[] {
  const results = Object.entries(orders).map(([name, order]) => ({ name, ...simulate(order) }));
  const fair = results.at(-1)!;
  const each = (said: (result: (typeof results)[number]) => string) =>
    results.map((result) => `${result.name} ${said(result)}`).join(', ');
  return [
    {
      what: 'Freie Szene unter den ersten 12, jeden Tag',
      goal: '≥ ihr Anteil − 1 Platz',
      reached: `im knappsten Fall ${inGerman(fair.spare, 2)} Plätze darüber`,
      met: fair.spare >= -1e-9,
    },
    { what: `… im Mittel, bei ${percent(fair.candidates)} der Auswahl`, reached: each(({ front }) => percent(front)) },
    { what: 'Gesehen je Veranstaltung, frei : andere', reached: each(({ perEvent }) => inGerman(perEvent, 2)) },
    {
      what: 'Meiste Plätze eines Veranstalters unter 12',
      goal: 'Entdecken: 1',
      reached: each(({ most }) => inGerman(most, 1)),
      met: fair.most === 1,
    },
  ];
}

const datesRanked = 30_000;
const cpuMsMax = 15;
const rounds = 21;

/** A calendar of that many dates, a third of them by two organisers of three hundred. */
function aFullIndex() {
  const digits = (number: number, use: number, sides: number) => Math.floor(lotOf(number, use) * sides);
  return indexOf(
    Array.from({ length: datesRanked }, (_, number) => {
      const event = Math.floor(number / 3);
      const who = [digits(event, 1, 300), ...(event % 3 === 0 ? [digits(event, 2, 300)] : [])];
      return {
        occurrenceId: `019${number.toString(16).padStart(33, '0')}`,
        eventId: `event-${event}`,
        role: 'date' as const,
        cultureDate: '2026-12-01',
        startsMinute: number * 17,
        goneMinute: number * 17 + 120,
        tie: digits(number, 3, 1_000),
        minuteOfDay: 1_200,
        ageMin: 0,
        ageMax: 120,
        latitude: null,
        longitude: null,
        publishedMinute: 0,
        changedMinute: 0,
        completeness: digits(number, 4, 101),
        terms: [
          ...new Set(who.map((one) => `akteur:buehne-${one}`)),
          `szene:${who.some((one) => one % 5 === 0) ? 'frei' : 'institutionell'}`,
          `ort:haus-${digits(event, 5, 500)}`,
        ].join(' '),
      };
    }),
  );
}

function figureOfCost(): Figure {
  const index = aFullIndex();
  const rows = Array.from({ length: datesRanked }, (_, row) => row);
  const exposure = new Map(Array.from({ length: 300 }, (_, one) => [`akteur:buehne-${one}`, lotOf(one, 6) * 1_000]));
  const cpuOf = (wanted: number) => {
    const times = Array.from({ length: rounds }, (_, round) => {
      const before = process.cpuUsage();
      const candidates = candidatesIn(
        index,
        rows,
        exposure,
        Temporal.PlainDate.from('2026-11-22').add({ days: round }),
      );
      fairOrder(candidates, byScore(candidates, deficitsOf(candidates)), wanted);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });
    return median(times);
  };
  const first = cpuOf(onPage);
  return {
    what: '30.000 Termine gerecht reihen, erste Seite',
    goal: `≤ ${cpuMsMax} ms CPU`,
    reached: `${ms(first)} CPU, die letzte Seite ${ms(cpuOf(datesRanked))}`,
    met: first <= cpuMsMax,
  };
}

/** The fair order on a made-up town of sixty organisers, day after day, and what it costs on a full calendar. */
export const measureDiscover = async (): Promise<Figure[]> => [...figuresOfOrders(), figureOfCost()];
