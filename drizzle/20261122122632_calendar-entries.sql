-- The calendar as one flat table, kept by the database itself: whoever changes an event, a date, a venue, an access fact,
-- an organiser or a series changes the lines that depend on it in the same transaction.

create function calendar_price_terms(offers jsonb) returns text[] language sql immutable parallel safe as $$
  with offer as (
    select o->>'kind' as kind, o->'groups' as groups, coalesce((o->>'companionFree')::boolean, false) as companion,
      case o->>'kind'
        when 'frei' then 0 when 'spende' then 0
        when 'ermaessigt' then null
        else least((o->>'price')::int, (o->>'priceMin')::int)
      end as adult
    from jsonb_array_elements(coalesce(offers, '[]')) o
  ), lowest as (select min(adult) as adult, count(*) as offers from offer)
  select array_remove(array[
    case when offers > 0 and not exists (select from offer where kind <> 'frei') then 'preis:frei' end,
    case when exists (select from offer where kind = 'spende') then 'preis:spende' end,
    case when exists (select from offer where kind = 'solidarisch') then 'preis:solidarisch' end,
    case when adult <= 500 then 'preis:bis5' end,
    case when adult <= 1000 then 'preis:bis10' end,
    case when adult <= 2000 then 'preis:bis20' end,
    case when exists (select from offer where kind = 'ermaessigt' or jsonb_array_length(coalesce(groups, '[]')) > 0) then 'preis:ermaessigt' end,
    case when exists (select from offer where groups ? 'stadtpass') then 'preis:stadtpass' end,
    case when exists (select from offer where companion) then 'preis:begleitung-frei' end
  ], null) from lowest
$$;
--> statement-breakpoint
-- Ages are told once; the bands follow: where they overlap, or, with no upper end, the band of the youngest and the next.
create function calendar_age_terms(youngest int, oldest int, audience text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct 'publikum:' || id), '{}') from (
    select unnest(audience) as id
    union all
    select band.id from (values ('kleinkind', 0, 3), ('kita', 3, 6), ('kind', 6, 10), ('teen', 10, 14), ('jugend', 14, 18)) band (id, low, high)
    where (oldest is not null and oldest <= 21 and coalesce(youngest, 0) < high and oldest >= low)
       or (oldest is null and youngest > 0 and youngest < high and low - youngest <= 4)
  ) found where id <> 'alle'
$$;
--> statement-breakpoint
-- What is known about getting in. Unknown is a term of its own, so that a filter never counts it and a page can say how many.
create function calendar_access_terms(facts jsonb, services text[], childcare boolean) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct term), '{}') from (
    select 'mit:' || rule.id as term
      from (values
        ('rollstuhl', 'rollstuhl', '{yes}'::text[]), ('rollstuhl-teil', 'rollstuhl', '{yes,partly}'),
        ('wc-rollstuhl', 'wc_rollstuhl', '{yes}'), ('hoeranlage', 'hoeranlage', '{yes}'),
        ('kinderwagen', 'kinderwagen', '{yes}'), ('kinderwagen', 'stufenlos_eingang', '{yes}'), ('kinderwagen', 'rollstuhl', '{yes}'),
        ('wickeltisch', 'wickeltisch', '{yes}'), ('assistenzhund', 'assistenzhund', '{yes}'), ('ruheraum', 'ruheraum', '{yes}')
      ) rule (id, fact, counts)
      where facts->>rule.fact = any (rule.counts)
    union all
    select 'mit-unklar:' || rule.id
      from (values ('rollstuhl', 'rollstuhl'), ('wc-rollstuhl', 'wc_rollstuhl'), ('hoeranlage', 'hoeranlage'), ('wickeltisch', 'wickeltisch'),
        ('assistenzhund', 'assistenzhund'), ('ruheraum', 'ruheraum')) rule (id, fact)
      where facts->>rule.fact is null
    union all
    select 'mit-teils:rollstuhl' where facts->>'rollstuhl' = 'partly'
    union all
    select 'mit:' || rule.id
      from (values
        ('gebaerdensprache', '{dgs}'::text[]), ('uebertitel', '{uebertitel,untertitel,schriftdolmetschen}'),
        ('audiodeskription', '{audiodeskription}'), ('tastfuehrung', '{tastfuehrung,buehnenbegehung}'), ('relaxed', '{relaxed}'),
        ('einfache-sprache', '{leichte_sprache_einfuehrung,einfache_sprache,leichte_sprache}'), ('ruheraum', '{ruheraum}'),
        ('hoeranlage', '{hoeranlage_ind,hoeranlage_ir,hoeranlage_funk}')
      ) rule (id, types)
      where services && rule.types
    union all
    select 'mit:kinderbetreuung' where childcare
  ) found
$$;
--> statement-breakpoint
create function calendar_time_terms(day date, minute int) returns text[] language sql immutable parallel safe as $$
  select array['wochentag:' || (array['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'])[extract(isodow from day)]] || array_remove(array[
    case when minute >= 360 and minute < 600 then 'tageszeit:frueh' end,
    case when minute >= 540 and minute < 720 then 'tageszeit:vormittag' end,
    case when minute >= 720 and minute < 840 then 'tageszeit:mittag' end,
    case when minute >= 720 and minute < 1020 then 'tageszeit:nachmittag' end,
    case when minute >= 1020 or minute < 300 then 'tageszeit:abend' end,
    case when minute >= 1320 or minute < 360 then 'tageszeit:nacht' end
  ], null)
$$;
--> statement-breakpoint
create function calendar_genre_terms(genres text[]) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct 'sparte:' || genre), '{}')
  from (select unnest(genres) as genre union all select split_part(unnest(genres), '.', 1)) found where genre is not null
$$;
--> statement-breakpoint
create function calendar_minutes(at timestamptz) returns int language sql immutable parallel safe as $$
  select floor(extract(epoch from at) / 60)::int
$$;
--> statement-breakpoint
-- Without a known end a date stays on the lists for three hours, a club night for six.
create function refresh_calendar_entries(changed uuid[]) returns void language sql as $$
  delete from calendar_entries where occurrence_id = any (changed);
  with facts as (
    select f.venue_id, jsonb_object_agg(f.fact, f.value) as facts from venue_access_facts f
    where f.venue_id in (select venue_id from occurrences where id = any (changed)) group by f.venue_id
  ), organisers as (
    select l.event_id, array_agg(distinct 'akteur:' || i.slug) || array_remove(array_agg(distinct 'szene:' || i.scene) filter (where l.role <> 'funder'), null) as terms
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
        || calendar_access_terms(
             coalesce(f.facts, '{}') || coalesce(o.access_overrides, '{}'),
             (select coalesce(array_agg(s->>'type'), '{}') from jsonb_array_elements(coalesce(o.access_services, '[]') || coalesce(e.access_services, '[]')) s)
               || case when 'gsg' = any (e.languages) then array['dgs'] else '{}' end
               || case when cardinality(e.surtitles) > 0 then array['uebertitel'] else '{}' end,
             o.childcare)
        || (select coalesce(array_agg('sprache:' || case l when 'zxx' then 'ohne' else l end), '{}') from unnest(e.languages) l)
        || coalesce(g.terms, '{}') || coalesce(r.terms, '{}')
        || array_remove(array[
             'format:' || e.format, 'stadtteil:' || v.district, 'ort:' || v.slug, 'plz:' || v.postal_code, 'status:' || o.status,
             case when e.without_words and not 'zxx' = any (e.languages) then 'sprache:ohne' end,
             case when coalesce(o.setting, e.setting) in ('drinnen', 'beides') then 'setting:drinnen' end,
             case when coalesce(o.setting, e.setting) in ('draussen', 'beides') then 'setting:draussen' end,
             case when o.attendance <> 'vor_ort' then 'setting:' || o.attendance end,
             case when 'premiere' = any (o.flags) then 'premiere:ja' end
           ], null) as own_terms
    from occurrences o
    join events e on e.id = o.event_id
    left join venues v on v.id = o.venue_id
    left join facts f on f.venue_id = o.venue_id
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
    age_min, age_max, latitude, longitude, published_minute, changed_minute, terms)
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
    own_terms || calendar_time_terms(day, minute)
  from placed;
$$;
--> statement-breakpoint
create function calendar_occurrences_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(select id from changed));
  return null;
end $$;
--> statement-breakpoint
create function calendar_events_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(select o.id from occurrences o join changed c on c.id = o.event_id));
  return null;
end $$;
--> statement-breakpoint
create function calendar_event_links_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(select o.id from occurrences o where o.event_id in (select event_id from changed)));
  return null;
end $$;
--> statement-breakpoint
create function calendar_venues_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(
    select o.id from occurrences o join changed c on c.id = o.venue_id join before b on b.id = c.id
    where (c.slug, c.district, c.latitude, c.longitude, c.postal_code) is distinct from (b.slug, b.district, b.latitude, b.longitude, b.postal_code)));
  return null;
end $$;
--> statement-breakpoint
create function calendar_access_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(select o.id from occurrences o where o.venue_id in (select venue_id from changed)));
  return null;
end $$;
--> statement-breakpoint
create function calendar_institutions_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(
    select o.id from occurrences o join event_institutions l on l.event_id = o.event_id
    join changed c on c.id = l.institution_id join before b on b.id = c.id
    where (c.slug, c.scene) is distinct from (b.slug, b.scene)));
  return null;
end $$;
--> statement-breakpoint
create function calendar_series_changed() returns trigger language plpgsql as $$
begin
  perform refresh_calendar_entries(array(
    select o.id from occurrences o join event_series l on l.event_id = o.event_id join changed c on c.id = l.series_id));
  return null;
end $$;
--> statement-breakpoint
create trigger entries_insert after insert on occurrences referencing new table as changed for each statement execute function calendar_occurrences_changed();
--> statement-breakpoint
create trigger entries_update after update on occurrences referencing new table as changed for each statement execute function calendar_occurrences_changed();
--> statement-breakpoint
create trigger entries_update after update on events referencing new table as changed for each statement execute function calendar_events_changed();
--> statement-breakpoint
create trigger entries_insert after insert on event_institutions referencing new table as changed for each statement execute function calendar_event_links_changed();
--> statement-breakpoint
create trigger entries_update after update on event_institutions referencing new table as changed for each statement execute function calendar_event_links_changed();
--> statement-breakpoint
create trigger entries_delete after delete on event_institutions referencing old table as changed for each statement execute function calendar_event_links_changed();
--> statement-breakpoint
create trigger entries_insert after insert on event_series referencing new table as changed for each statement execute function calendar_event_links_changed();
--> statement-breakpoint
create trigger entries_delete after delete on event_series referencing old table as changed for each statement execute function calendar_event_links_changed();
--> statement-breakpoint
create trigger entries_update after update on venues referencing old table as before new table as changed for each statement execute function calendar_venues_changed();
--> statement-breakpoint
create trigger entries_insert after insert on venue_access_facts referencing new table as changed for each statement execute function calendar_access_changed();
--> statement-breakpoint
create trigger entries_update after update on venue_access_facts referencing new table as changed for each statement execute function calendar_access_changed();
--> statement-breakpoint
create trigger entries_delete after delete on venue_access_facts referencing old table as changed for each statement execute function calendar_access_changed();
--> statement-breakpoint
create trigger entries_update after update on institutions referencing old table as before new table as changed for each statement execute function calendar_institutions_changed();
--> statement-breakpoint
create trigger entries_update after update on series referencing new table as changed for each statement execute function calendar_series_changed();
--> statement-breakpoint
-- The data's version: one number that moves with every committed change anybody outside can see, and tells the processes.
-- Counted at commit, by a deferred trigger, so that writers wait for each other only for that moment.
create table data_version (only_row boolean primary key default true check (only_row), version bigint not null default 1);
--> statement-breakpoint
insert into data_version default values;
--> statement-breakpoint
create table data_changes (transaction xid8 primary key);
--> statement-breakpoint
create function note_data_change() returns trigger language plpgsql as $$
begin
  insert into data_changes values (pg_current_xact_id()) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create function raise_data_version() returns trigger language plpgsql as $$
declare reached bigint;
begin
  delete from data_changes where transaction = new.transaction;
  update data_version set version = version + 1 returning version into reached;
  perform pg_notify('data_version', reached::text);
  return null;
end $$;
--> statement-breakpoint
create constraint trigger raise_version after insert on data_changes deferrable initially deferred for each row execute function raise_data_version();
--> statement-breakpoint
do $$
declare source text;
begin
  foreach source in array array['events', 'occurrences', 'occurrence_changes', 'series', 'event_series', 'event_institutions', 'series_institutions',
    'venues', 'halls', 'venue_access_facts', 'institutions'] loop
    execute format('create trigger note_change after insert or update or delete or truncate on %I for each statement execute function note_data_change()', source);
  end loop;
end $$;
