import { sql } from 'drizzle-orm';
import type { Kind } from '#across/search/index.ts';
import type { Db } from '#platform/context.ts';
import type { Wish } from './judged/judged.ts';

/** What is true of a thing, read from the calendar itself and not from anybody's index. */
export type Facts = { kind: Kind; id: string } & Record<keyof Wish, string[]>;

/** All things of a corpus with what is true of them. */
export async function readFacts(db: Db): Promise<Map<string, Facts>> {
  const { rows } = await db.execute<Facts>(sql`
    with places as (
      select o.event_id, array_agg(distinct v.name) || array_agg(distinct h.name) as names,
        (select coalesce(array_agg(distinct alt), '{}') from occurrences p join venues w on w.id = p.venue_id, unnest(w.alt_names) alt where p.event_id = o.event_id) as more
      from occurrences o left join venues v on v.id = o.venue_id left join halls h on h.id = o.hall_id where o.deleted_at is null group by o.event_id
    ), people as (
      select l.event_id, array_agg(i.name) || array_agg(i.short_name) as names from event_institutions l join institutions i on i.id = l.institution_id group by l.event_id
    ), belongs as (
      select l.event_id, array_agg(s.title->>'de') as names from event_series l join series s on s.id = l.series_id group by l.event_id
    )
    select 'event' as kind, e.id, array[e.title->>'de', e.title->>'en'] as title, places.names || places.more as place,
      coalesce(people.names, '{}') || coalesce(belongs.names, '{}') || array(select c->>'name' from jsonb_array_elements(e.contributors) c) as people,
      array[e.genre] || e.genres_secondary as genre, array[e.format] as format,
      array[e.subtitle->>'de', e.summary->>'de', e.description->>'de', e.summary->>'en'] as text
    from events e join places on places.event_id = e.id left join people on people.event_id = e.id left join belongs on belongs.event_id = e.id
    union all
    select 'venue', v.id, array[v.name], array[v.name] || v.alt_names || array(select h.name from halls h where h.venue_id = v.id), '{}', '{}', '{}',
      array[v.summary->>'de', v.description->>'de'] from venues v
    union all
    select 'institution', id, array[name, short_name], '{}', array[name, short_name], genres, '{}', array[summary->>'de', description->>'de'] from institutions
    union all
    select 'series', id, array[title->>'de', title->>'en'], '{}', array[title->>'de'], '{}', '{}', array[summary->>'de', description->>'de'] from series`);
  return new Map(rows.map((row) => [`${row.kind} ${row.id}`, row]));
}

/** Whether a thing answers what was wished for: every field that is named, in any of its texts. */
export const answers = (facts: Facts, wish: Wish | readonly Wish[]): boolean =>
  [wish]
    .flat()
    .some((one: Wish) =>
      Object.entries(one).every(([field, pattern]) =>
        facts[field as keyof Wish].some((text) => text !== null && pattern.test(text)),
      ),
    );
