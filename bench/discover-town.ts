import { lotOf } from '#modules/calendar/discover/lots.ts';

/** A made-up town of organisers for the fair order: the same at every run. */
export type Organiser = { free: boolean; eventsPerDay: number; fame: number; care: number };
export type SimulatedEvent = {
  organiser: number;
  day: number;
  minute: number;
  completeness: number;
  fame: number;
  seed: number;
};

export const daysSimulated = 120;
export const daysAhead = 30;
const organisersInAll = 60;
/** Half of them are the free scene: small, with a fifth of all events. */
const freeOrganisers = 30;

const die = (seed: number, use: number) => lotOf(seed * 31 + use, 7_919);

export const organisers: readonly Organiser[] = Array.from({ length: organisersInAll }, (_, number) => {
  const free = number < freeOrganisers;
  const large = number >= organisersInAll - 8;
  return {
    free,
    eventsPerDay: free
      ? 0.06 + 0.07 * die(number, 1)
      : large
        ? 0.6 + 0.4 * die(number, 1)
        : 0.1 + 0.26 * die(number, 1),
    fame: free ? 0.1 * die(number, 2) : large ? 0.7 + 0.3 * die(number, 2) : 0.2 + 0.4 * die(number, 2),
    care: free ? 0.45 + 0.3 * die(number, 3) : 0.6 + 0.35 * die(number, 3),
  };
});

/** All that takes place from the first day to the last that anybody can look at. */
export const events: readonly SimulatedEvent[] = organisers.flatMap(({ eventsPerDay, fame, care }, organiser) =>
  Array.from({ length: daysSimulated + daysAhead }, (_, day) => day).flatMap((day) => {
    const seed = organiser * 1_000 + day;
    if (die(seed, 4) >= eventsPerDay) return [];
    return {
      organiser,
      day,
      minute: 600 + 30 * Math.floor(die(seed, 5) * 25),
      completeness: Math.round(100 * Math.min(1, care + 0.3 * (die(seed, 6) - 0.5))),
      fame: fame * (0.7 + 0.3 * die(seed, 7)),
      seed,
    };
  }),
);
