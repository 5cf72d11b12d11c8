CREATE TABLE "exposures" (
	"day" date NOT NULL,
	"organiser" text NOT NULL,
	"bucket" smallint NOT NULL,
	"shown" integer NOT NULL,
	CONSTRAINT "exposures_day_organiser_bucket_pk" PRIMARY KEY("day","organiser","bucket"),
	CONSTRAINT "exposure_is_in_a_bucket" CHECK ("exposures"."bucket" in (1, 4, 7, 13, 25)),
	CONSTRAINT "exposure_is_positive" CHECK ("exposures"."shown" > 0)
);
--> statement-breakpoint
ALTER TABLE "calendar_entries" ADD COLUMN "completeness" smallint DEFAULT 0 NOT NULL;
--> statement-breakpoint
create function calendar_is_told(words jsonb) returns boolean language sql immutable parallel safe as $$
  select coalesce(words->>'de', '') ~ '\S' or coalesce(words->>'en', '') ~ '\S'
$$;
--> statement-breakpoint
-- How much of a date is told, 0 to 100: the points are listed in src/modules/calendar/vocabulary/completeness.ts.
-- Without a subquery, so that Postgres writes it into the query that calls it; `services` name each once.
create function calendar_completeness(title jsonb, summary jsonb, description jsonb, genre text, format text, offers jsonb, registration text,
  organised boolean, online boolean, facts jsonb, services text[]) returns int language sql immutable parallel safe as $$
  select case when calendar_is_told(title) then 5 else 0 end
    + case when calendar_is_told(summary) then 15 else 0 end
    + case when calendar_is_told(description) then 15 else 0 end
    + case when genre is not null then 10 else 0 end
    + case when format is not null then 5 else 0 end
    + case when coalesce(jsonb_array_length(offers), 0) > 0 or registration is not null then 15 else 0 end
    + case when organised then 10 else 0 end
    + case when online or facts ? 'rollstuhl' then least(25, 10 + 3 * (cardinality(services) + (facts ? 'wc_rollstuhl')::int
        + (facts ? 'hoeranlage')::int + (facts ? 'assistenzhund')::int + (facts ? 'ruheraum')::int + (facts ? 'wickeltisch')::int
        + (facts ? 'kinderwagen')::int + (facts ? 'stufenlos_eingang')::int)) else 0 end
$$;
--> statement-breakpoint
-- Who pays is found, but is no organiser: "foerderer:" says which of the "akteur:" terms that concerns.
-- Without a known end a date stays on the lists for three hours, a club night for six.
create or replace function refresh_calendar_entries(changed uuid[]) returns void language sql as $$
  delete from calendar_entries where occurrence_id = any (changed);
  with facts as (
    select f.venue_id, jsonb_object_agg(f.fact, f.value) as facts from venue_access_facts f
    where f.venue_id in (select venue_id from occurrences where id = any (changed)) group by f.venue_id
  ), organisers as (
    select l.event_id, array_agg(distinct 'akteur:' || i.slug) || array_remove(array_agg(distinct 'szene:' || i.scene) filter (where l.role <> 'funder'), null)
      || coalesce(array_agg(distinct 'foerderer:' || i.slug) filter (where l.role = 'funder'), '{}') as terms,
      bool_or(l.role <> 'funder') as organised
    from event_institutions l join institutions i on i.id = l.institution_id
    where l.event_id in (select event_id from occurrences where id = any (changed)) group by l.event_id
  ), in_series as (
    select l.event_id, array_agg('reihe:' || s.slug) as terms from event_series l join series s on s.id = l.series_id
    where l.event_id in (select event_id from occurrences where id = any (changed)) group by l.event_id
  ), line as (
    select o.*, e.format, e.first_published_at, e.age_min, e.age_max, e.schedule_kind, v.latitude, v.longitude,
      coalesce(o.ends_local::date, date '9999-12-31') as run_ends,
      calendar_genre_terms(array[e.genre] || e.genres_secondary)
        || calendar_price_terms(coalesce(o.offers, e.offers))
        || calendar_age_terms(e.age_min, e.age_max, e.audience)
        || calendar_access_terms(known.facts, known.services, o.childcare)
        || (select coalesce(array_agg('sprache:' || case l when 'zxx' then 'ohne' else l end), '{}') from unnest(e.languages) l)
        || coalesce(g.terms, '{}') || coalesce(r.terms, '{}')
        || array_remove(array[
             'format:' || e.format, 'stadtteil:' || v.district, 'ort:' || v.slug, 'plz:' || v.postal_code, 'status:' || o.status,
             case when e.without_words and not 'zxx' = any (e.languages) then 'sprache:ohne' end,
             case when coalesce(o.setting, e.setting) in ('drinnen', 'beides') then 'setting:drinnen' end,
             case when coalesce(o.setting, e.setting) in ('draussen', 'beides') then 'setting:draussen' end,
             case when o.attendance <> 'vor_ort' then 'setting:' || o.attendance end,
             case when 'premiere' = any (o.flags) then 'premiere:ja' end
           ], null) as own_terms,
      calendar_completeness(e.title, e.summary, e.description, e.genre, e.format, coalesce(o.offers, e.offers), o.registration,
        coalesce(g.organised, false), o.attendance = 'online', known.facts, known.services) as completeness
    from occurrences o
    join events e on e.id = o.event_id
    left join venues v on v.id = o.venue_id
    left join facts f on f.venue_id = o.venue_id
    cross join lateral (
      select coalesce(f.facts, '{}') || coalesce(o.access_overrides, '{}') as facts,
        array(
          select s->>'type' from jsonb_array_elements(coalesce(o.access_services, '[]') || coalesce(e.access_services, '[]')) s
          union select 'dgs' where 'gsg' = any (e.languages)
          union select 'uebertitel' where cardinality(e.surtitles) > 0
        ) as services
      offset 0
    ) known
    left join organisers g on g.event_id = o.event_id
    left join in_series r on r.event_id = o.event_id
    where o.id = any (changed) and o.deleted_at is null and e.deleted_at is null and e.editorial_status = 'veroeffentlicht'
  ), placed as (
    select line.*, shape.role, shape.day, shape.until,
      case when line.precision = 'minute' then extract(hour from starts_local)::int * 60 + extract(minute from starts_local)::int end as minute
    from line cross join lateral (values
      ('date', culture_date, culture_date, not run),
      ('run', culture_date, run_ends, run),
      ('opening', culture_date, culture_date, run and schedule_kind <> 'dauerhaft'),
      ('closing', run_ends, run_ends, run and schedule_kind <> 'dauerhaft' and run_ends < date '9999-12-31' and run_ends > culture_date)
    ) shape (role, day, until, applies)
    where shape.applies
  )
  insert into calendar_entries (occurrence_id, role, event_id, culture_date, last_date, starts_minute, gone_minute, tie, minute_of_day,
    age_min, age_max, latitude, longitude, published_minute, changed_minute, terms, completeness)
  select id, role, event_id, day, until,
    case when precision = 'day' then calendar_minutes((day + time '05:00') at time zone time_zone) else calendar_minutes(starts_at) end,
    case
      when until = date '9999-12-31' then 2147483647
      when precision = 'day' then calendar_minutes((until + 1 + time '05:00') at time zone time_zone)
      when ends_at is not null then calendar_minutes(ends_at)
      else calendar_minutes(starts_at) + case format when 'party' then 360 else 180 end
    end,
    ('x' || substr(md5(public_id || day::text), 1, 7))::bit(28)::int,
    minute,
    coalesce(age_min, 0), coalesce(age_max, 120), latitude, longitude, calendar_minutes(first_published_at), calendar_minutes(changed_at),
    own_terms || calendar_time_terms(day, minute), completeness
  from placed;
$$;
--> statement-breakpoint
-- What is there already is made anew, and processes that run on hear of it.
select refresh_calendar_entries(array(select id from occurrences));
--> statement-breakpoint
insert into data_changes select pg_current_xact_id() where exists (select from calendar_entries) on conflict do nothing;
