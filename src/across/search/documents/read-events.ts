import { sql } from 'drizzle-orm';
import type { PublicId } from '#kernel/ids.ts';
import type { LocalizedText } from '#kernel/words.ts';
import { eventInstitutions, eventSeries, events, occurrences, series } from '#modules/calendar/schema.ts';
import { institutions } from '#modules/institutions/schema.ts';
import { halls, venues } from '#modules/venues/schema.ts';
import type { Ctx } from '#platform/context.ts';
import { bodyOf, bothOf, type Document, namesOf, partsOf, present } from './document.ts';
import { audienceTopics, districtTopics, formatTopics, genreTopics, sceneTopics } from './topics.ts';

type Row = {
  id: string;
  publicId: PublicId;
  slug: string;
  title: LocalizedText;
  subtitle: LocalizedText | null;
  summary: LocalizedText | null;
  description: string | null;
  genres: (string | null)[];
  format: string | null;
  audience: string[];
  ageMin: number | null;
  ageMax: number | null;
  subtitled: boolean;
  outdoors: boolean;
  contributors: { name: string }[];
  published: boolean;
  firstDay: string | null;
  lastDay: string | null;
  places: { name: string; alt: string[]; hall: string | null; district: string | null }[] | null;
  organisers: { name: string; short: string | null; scene: string | null }[] | null;
  series: LocalizedText[] | null;
};

/** Events without a date left are gone: there is nothing to go to. */
const documentOf = (row: Row): Document => {
  const [places, organisers] = [row.places ?? [], row.organisers ?? []];
  const title = bothOf(row.title);
  const proper = namesOf([
    ...places.flatMap(({ name, alt, hall }) => [name, ...alt, hall]),
    ...organisers.flatMap(({ name, short }) => [name, short]),
    ...(row.series ?? []).flatMap(bothOf),
  ]);
  const [genre] = row.genres;
  const topics = present([
    ...genreTopics(row.genres),
    ...formatTopics(row.format),
    ...audienceTopics(row.audience, row.ageMin, row.ageMax),
    ...districtTopics(places.map(({ district }) => district)),
    ...sceneTopics(organisers.map(({ scene }) => scene)),
    row.subtitled ? 'OmU Übertitel Untertitel' : undefined,
    row.outdoors ? 'draußen Open Air' : undefined,
  ]);
  return {
    id: row.id,
    publicId: row.publicId,
    slug: row.slug,
    gone: !row.published || row.lastDay === null,
    title: row.title,
    names: namesOf([...bothOf(row.subtitle), ...proper, ...row.contributors.map(({ name }) => name)]),
    topics,
    parts: partsOf([...title, ...bothOf(row.subtitle), ...proper], topics),
    body: bodyOf(...bothOf(row.summary), row.description),
    genre: genre ?? undefined,
    district: places.find(({ district }) => district)?.district ?? undefined,
    firstDay: Temporal.PlainDate.from(row.firstDay ?? '1000-01-01'),
    lastDay: Temporal.PlainDate.from(row.lastDay ?? '1000-01-01'),
  };
};

/** Events as documents, whatever their number in one query. */
export async function readEvents(ctx: Ctx, ids: readonly string[]): Promise<Document[]> {
  const asked = sql`select unnest(${sql.param(ids)}::uuid[])`;
  const { rows } = await ctx.db.execute<Row>(sql`
    with dates as (
      select o.event_id, min(o.culture_date)::text as first_day,
        max(case when o.run then coalesce(o.ends_local::date, date '9999-12-31') else o.culture_date end)::text as last_day,
        bool_or(o.setting = 'draussen') as outdoors,
        jsonb_agg(distinct jsonb_build_object('name', v.name, 'alt', v.alt_names, 'hall', h.name, 'district', v.district))
          filter (where v.id is not null) as places
      from ${occurrences} o left join ${venues} v on v.id = o.venue_id left join ${halls} h on h.id = o.hall_id
      where o.event_id in (${asked}) and o.deleted_at is null group by o.event_id
    ), organisers as (
      select l.event_id, jsonb_agg(jsonb_build_object('name', i.name, 'short', i.short_name, 'scene', i.scene) order by l.position, i.name) as organisers
      from ${eventInstitutions} l join ${institutions} i on i.id = l.institution_id
      where l.event_id in (${asked}) and i.deleted_at is null group by l.event_id
    ), belongs as (
      select l.event_id, jsonb_agg(s.title order by s.slug) as series from ${eventSeries} l join ${series} s on s.id = l.series_id
      where l.event_id in (${asked}) and s.deleted_at is null group by l.event_id
    )
    select e.id, e.public_id as "publicId", e.slug, e.title, e.subtitle, e.summary, left(e.description->>'de', 600) as description,
      array[e.genre] || e.genres_secondary as genres, e.format, e.audience, e.age_min as "ageMin", e.age_max as "ageMax",
      cardinality(e.surtitles) > 0 as subtitled, coalesce(e.setting = 'draussen' or d.outdoors, false) as outdoors, e.contributors,
      e.deleted_at is null and e.merged_into_id is null and e.editorial_status = 'veroeffentlicht' as published,
      d.first_day as "firstDay", d.last_day as "lastDay", d.places, g.organisers, b.series
    from ${events} e left join dates d on d.event_id = e.id left join organisers g on g.event_id = e.id left join belongs b on b.event_id = e.id
    where e.id in (${asked})`);
  return rows.map(documentOf);
}
