import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidates } from './candidates.ts';
import { fairOrder } from './fair-order.ts';
import { byScore, deficitsOf } from './score.ts';

type Draft = { event: number; organisers: number[]; free: boolean; completeness: number; lot: number };

const endsOf = (drafts: readonly Draft[]) => {
  const ends = [0];
  for (const { organisers } of drafts) ends.push(ends.at(-1)! + organisers.length);
  return ends;
};

const candidatesOf = (drafts: readonly Draft[], exposure: readonly number[] = new Array(40).fill(0)): Candidates => ({
  size: drafts.length,
  events: drafts.map(({ event }) => event),
  organisersFrom: endsOf(drafts),
  organisers: drafts.flatMap(({ organisers }) => organisers),
  free: drafts.map(({ free }) => (free ? 1 : 0)),
  completeness: drafts.map(({ completeness }) => completeness),
  lots: drafts.map(({ lot }) => lot),
  exposure,
});
const ordered = (candidates: Candidates, wanted = candidates.size) =>
  fairOrder(candidates, byScore(candidates, deficitsOf(candidates)), wanted);

/** Events of houses: who organises, and whether that is the free scene, belongs to the event; its dates follow each other. */
const someEvents = (houses: number, most: number) =>
  fc
    .array(
      fc.record({
        organisers: fc.uniqueArray(fc.nat(houses - 1), { maxLength: 2 }),
        free: fc.boolean(),
        dates: fc.array(fc.record({ completeness: fc.nat(100), lot: fc.double({ min: 0, max: 1, noNaN: true }) }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
      { maxLength: most },
    )
    .map((events) =>
      events
        .flatMap(({ dates, ...rest }, event) => dates.map((date, at) => ({ at, draft: { event, ...rest, ...date } })))
        .sort((a, b) => a.at - b.at)
        .map(({ draft }) => draft),
    );
const exposures = fc.array(fc.nat(500), { minLength: 40, maxLength: 40 });

const placesOf = (drafts: readonly Draft[], order: readonly number[]) => {
  const places = new Map<number, number>();
  for (const at of order) for (const house of drafts[at]!.organisers) places.set(house, (places.get(house) ?? 0) + 1);
  return places;
};

test('every date has one place, and a page is a piece of the whole', () => {
  fc.assert(
    fc.property(someEvents(12, 40), exposures, fc.nat(60), (drafts, exposure, wanted) => {
      const candidates = candidatesOf(drafts, exposure);
      const { order, forShare } = ordered(candidates);
      expect(order.toSorted((a, b) => a - b)).toEqual(drafts.map((_, at) => at));
      expect(forShare).toHaveLength(order.length);
      expect(ordered(candidates, wanted).order).toEqual(order.slice(0, wanted));
    }),
  );
});

test('in every prefix the free scene has its share of the candidates, less one place', () => {
  fc.assert(
    fc.property(someEvents(6, 60), exposures, (drafts, exposure) => {
      const share = drafts.filter(({ free }) => free).length / drafts.length;
      let given = 0;
      for (const [before, at] of ordered(candidatesOf(drafts, exposure)).order.entries()) {
        if (drafts[at]!.free) given++;
        expect(given).toBeGreaterThanOrEqual(share * (before + 1) - 1 - 1e-9);
      }
    }),
  );
});

test('an organiser has one place per started dozen, unless nobody else is left of the kind whose turn it is', () => {
  fc.assert(
    fc.property(someEvents(40, 80), exposures, (drafts, exposure) => {
      const { order } = ordered(candidatesOf(drafts, exposure));
      const isNext = (at: number) => drafts.findIndex(({ event }) => event === drafts[at]!.event) === at;
      for (const end of [12, 24]) {
        const front = order.slice(0, end);
        const places = placesOf(drafts, front);
        if ([...places.values()].every((count) => count <= end / 12)) continue;
        // Somebody stands there too often: then nobody who waits would have fitted in the first dozen.
        const last =
          drafts[front.findLast((at) => drafts[at]!.organisers.some((house) => places.get(house)! > end / 12))!]!;
        const waiting = order.slice(end).map((at) => ({ ...drafts[at]!, next: isNext(at) }));
        const first = placesOf(drafts, order.slice(0, 12));
        expect(
          waiting.filter(
            ({ next, free, organisers }) =>
              next && free === last.free && organisers.every((house) => !first.has(house) && !places.has(house)),
          ),
        ).toEqual([]);
      }
    }),
  );
});

test('with houses enough, nobody has two of the first twelve or three of the first 24, and no event returns there', () => {
  fc.assert(
    fc.property(exposures, fc.infiniteStream(fc.nat(100)), (exposure, dice) => {
      const roll = () => Number(dice.next().value);
      const drafts = Array.from({ length: 240 }, (_, at): Draft => {
        const event = at % 120;
        return {
          event,
          organisers: [event % 40],
          free: event % 4 === 0,
          completeness: (event % 40 < 3 ? 90 : 0) + roll() / 10,
          lot: roll() / 100,
        };
      });
      const { order } = ordered(candidatesOf(drafts, exposure), 24);
      expect(Math.max(...placesOf(drafts, order.slice(0, 12)).values())).toBe(1);
      expect(Math.max(...placesOf(drafts, order).values())).toBeLessThanOrEqual(2);
      expect(new Set(order.map((at) => drafts[at]!.event)).size).toBe(24);
      expect(order.every((at) => at < 120)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('by score alone the same houses would stand there again and again: the rule does something', () => {
  const drafts = Array.from(
    { length: 60 },
    (_, event): Draft => ({
      event,
      organisers: [event % 20],
      free: false,
      completeness: event % 20 === 0 ? 100 : 50,
      lot: event / 60,
    }),
  );
  const candidates = candidatesOf(drafts);
  const ranked = [...byScore(candidates, deficitsOf(candidates))];
  expect(placesOf(drafts, ranked.slice(0, 12)).get(0)).toBe(3);
  expect(placesOf(drafts, ordered(candidates).order.slice(0, 12)).get(0)).toBe(1);
});

test('a house that alone has everything shows one event after the other before any of them returns', () => {
  const drafts = Array.from(
    { length: 20 },
    (_, at): Draft => ({
      event: at % 5,
      organisers: [0],
      free: true,
      completeness: 50,
      lot: at / 20,
    }),
  );
  const { order } = ordered(candidatesOf(drafts));
  expect(order.slice(0, 5).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
  expect(order).toHaveLength(20);
});

test('who was shown less than others comes first among equals, and a better told date before a worse one', () => {
  const equal = [0, 1, 2].map(
    (house): Draft => ({ event: house, organisers: [house], free: false, completeness: 50, lot: 0.5 }),
  );
  expect(ordered(candidatesOf(equal, [9, 0, 4])).order).toEqual([1, 2, 0]);
  const told = equal.map((draft, at) => ({ ...draft, completeness: at * 10 }));
  expect(ordered(candidatesOf(told, [5, 5, 5])).order).toEqual([2, 1, 0]);
});

test('thirty thousand dates are ranked in a moment, the last page and a single house with everything among them', () => {
  const many = (houses: number) =>
    candidatesOf(
      Array.from({ length: 30_000 }, (_, at) => ({
        event: at % 10_000,
        organisers: [at % houses],
        free: at % houses < houses / 5,
        completeness: (at * 7) % 101,
        lot: ((at * 7919) % 10_007) / 10_007,
      })),
      new Array(300).fill(1),
    );
  for (const houses of [300, 5, 1]) {
    const candidates = many(houses);
    const began = performance.now();
    expect(ordered(candidates).order).toHaveLength(30_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  }
});
