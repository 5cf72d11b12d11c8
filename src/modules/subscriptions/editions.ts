import type { Rhythm } from './shapes.ts';

/** One round of letters: all of one rhythm that were due at one moment. */
export type Edition = { rhythm: Rhythm; issuedOn: Temporal.PlainDate; dueAt: Temporal.Instant };

/** 4 is Thursday: the weekend is near enough to be planned. */
const weekly = { dayOfWeek: 4, hour: 16 };
const daily = { hour: 7 };

/** A letter that is later than this is not sent any more: the next one is not far. */
const lateHoursMax = 24;

const at = (date: Temporal.PlainDate, hour: number, zone: string) =>
  date.toZonedDateTime({ timeZone: zone, plainTime: { hour } }).toInstant();

/** The latest edition that has come due by the clock of the city, in summer as in winter. */
function latestEdition(rhythm: Rhythm, now: Temporal.Instant, zone: string): Edition {
  const { hour } = rhythm === 'weekly' ? weekly : daily;
  const step = rhythm === 'weekly' ? { weeks: 1 } : { days: 1 };
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const sinceThursday = (today.dayOfWeek - weekly.dayOfWeek + 7) % 7;
  const issuedOn = rhythm === 'weekly' ? today.subtract({ days: sinceThursday }) : today;
  const isDue = Temporal.Instant.compare(at(issuedOn, hour, zone), now) <= 0;
  const latest = isDue ? issuedOn : issuedOn.subtract(step);
  return { rhythm, issuedOn: latest, dueAt: at(latest, hour, zone) };
}

/** The edition to be sent now, unless it is sent already: one that came due within the last day. */
export function editionDue(rhythm: Rhythm, now: Temporal.Instant, zone: string): Edition | undefined {
  const latest = latestEdition(rhythm, now, zone);
  const latestAllowed = latest.dueAt.add({ hours: lateHoursMax });
  return Temporal.Instant.compare(now, latestAllowed) < 0 ? latest : undefined;
}

/** When the next letter goes out: what people are told. */
export function nextEditionAt(rhythm: Rhythm, now: Temporal.Instant, zone: string): Temporal.ZonedDateTime {
  const { issuedOn } = latestEdition(rhythm, now, zone);
  const next = issuedOn.add(rhythm === 'weekly' ? { weeks: 1 } : { days: 1 });
  return at(next, (rhythm === 'weekly' ? weekly : daily).hour, zone).toZonedDateTimeISO(zone);
}

/** By what an edition is named in the keys of its mails: "weekly-2026-11-26". */
export const editionName = ({ rhythm, issuedOn }: Pick<Edition, 'rhythm' | 'issuedOn'>) => `${rhythm}-${issuedOn}`;
