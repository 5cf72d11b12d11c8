import { type SQL, sql } from 'drizzle-orm';
import type { Id, PublicId } from '#kernel/ids.ts';
import { entries } from '#modules/calendar/entries/schema.ts';
import { events, occurrences, series } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { venues } from '#modules/venues/schema.ts';

/** What has pages of its own. Dates come in two kinds: those to come, and the latest of those that are over. */
export const kinds = ['dates', 'past-dates', 'events', 'venues', 'institutions', 'series'] as const;
export type Kind = (typeof kinds)[number];

/** One published thing: what its address is made of, and when it was last changed, where that is known. */
export type Published = {
  id: Id<string>;
  publicId: PublicId;
  slug: string;
  changedAt: Temporal.Instant | undefined;
};

/** Of dates that are over, search engines are told this many; the others are found from the pages of their events. */
export const pastDatesMax = 500;

/** The dates of these ids. Their page shows their event as well, and an event that is changed changes its dates. */
const datesOf = (ids: SQL) => sql`
  select o.id, o.public_id, e.slug, o.changed_at from ${occurrences} o join ${events} e on e.id = o.event_id
  where o.id in (${ids})`;

/** What is over on a day is over for all of it, so that the answer stays the same for a day. */
const toCome = (today: Temporal.PlainDate) =>
  datesOf(sql`select occurrence_id from ${entries} where last_date >= ${today.toString()}`);

const over = (today: Temporal.PlainDate) =>
  datesOf(sql`
    select occurrence_id from ${entries} where last_date < ${today.toString()} and role in ('date', 'run')
    order by last_date desc, occurrence_id limit ${pastDatesMax}`);

/** Whoever writes rows keeps no time of change for houses and series, and a time that is not known is better left out. */
const neverTold = sql`null::timestamptz as changed_at`;

/** Everything of a kind that a guest may see at an address of its own: not deleted, not merged, not a draft. */
export function publishedOf(kind: Kind, today: Temporal.PlainDate): SQL {
  switch (kind) {
    case 'dates':
      return toCome(today);
    case 'past-dates':
      return over(today);
    case 'events':
      return sql`
        select e.id, e.public_id, e.slug,
          (select max(o.changed_at) from ${occurrences} o where o.event_id = e.id) as changed_at
        from ${events} e
        where e.deleted_at is null and e.merged_into_id is null and e.editorial_status = 'veroeffentlicht'`;
    case 'venues':
      return sql`select id, public_id, slug, ${neverTold} from ${venues} where deleted_at is null and merged_into_id is null`;
    case 'institutions':
      return sql`select id, public_id, slug, ${neverTold} from ${institutions} where deleted_at is null and merged_into_id is null`;
    case 'series':
      return sql`select id, public_id, slug, ${neverTold} from ${series} where deleted_at is null`;
  }
}

const tables = {
  dates: occurrences,
  'past-dates': occurrences,
  events,
  venues,
  institutions,
  series,
};

/** Where a part begins: at the thing with this public id, which stays a mark after the thing itself is gone. */
export const idBehind = (kind: Kind, publicId: PublicId): SQL =>
  sql`(select id from ${tables[kind]} where public_id = ${publicId})`;
