CREATE TABLE "published_changes" (
	"version" bigint NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"public_id" char(8) NOT NULL,
	"target_id" char(8),
	"at" timestamptz NOT NULL,
	CONSTRAINT "published_changes_version_number_pk" PRIMARY KEY("version","number")
);
--> statement-breakpoint
CREATE INDEX "published_changes_at_version_index" ON "published_changes" USING btree ("at","version");
--> statement-breakpoint
-- What is noted while a transaction runs; at its commit the notes become rows of the log and are gone. A crash leaves none.
create unlogged table change_notes (transaction xid8 not null default pg_current_xact_id(), kind text not null, id uuid not null, type text not null);
--> statement-breakpoint
create index on change_notes (transaction);
--> statement-breakpoint
-- A house whose clock was stopped says so in each of its connections.
create function litfass_now() returns timestamptz language sql volatile as $$
  select coalesce(nullif(current_setting('litfass.now', true), '')::timestamptz, clock_timestamp())
$$;
--> statement-breakpoint
create function note_changes_of(which text, what text, ids uuid[]) returns void language sql as $$
  insert into change_notes (kind, id, type) select which, id, what from (select distinct unnest(ids) as id) named where id is not null
$$;
--> statement-breakpoint
-- An event is told again when something that is linked with it changed; its dates carry it with them, so they are, too.
create function note_events_changed(ids uuid[]) returns void language sql as $$
  insert into change_notes (kind, id, type) select 'event', id, 'changed' from (select distinct unnest(ids) as id) named where id is not null;
  insert into change_notes (kind, id, type) select 'occurrence', id, 'changed' from occurrences where event_id = any (ids) and deleted_at is null;
$$;
--> statement-breakpoint
create function change_things_inserted() returns trigger language plpgsql as $$
begin
  perform note_changes_of(tg_argv[0], 'created', array(select id from changed));
  return null;
end $$;
--> statement-breakpoint
-- Venues and institutions: merged, taken down, back again, or changed in what is public of them.
create function change_things_updated() returns trigger language plpgsql as $$
begin
  insert into change_notes (kind, id, type)
    select tg_argv[0], c.id, case
      when c.merged_into_id is not null then 'merged' when c.deleted_at is not null then 'deleted'
      when b.deleted_at is not null or b.merged_into_id is not null then 'created' else 'changed' end
    from changed c join before b on b.id = c.id
    where c is distinct from b
      and (b.merged_into_id is null and b.deleted_at is null or c.merged_into_id is null and c.deleted_at is null);
  return null;
end $$;
--> statement-breakpoint
create function change_series_updated() returns trigger language plpgsql as $$
begin
  insert into change_notes (kind, id, type)
    select 'series', c.id, case when c.deleted_at is not null then 'deleted' when b.deleted_at is not null then 'created' else 'changed' end
    from changed c join before b on b.id = c.id where c is distinct from b and (b.deleted_at is null or c.deleted_at is null);
  return null;
end $$;
--> statement-breakpoint
-- When a source was last read, and how sure a guess was, is not worth telling.
create function change_events_updated() returns trigger language plpgsql as $$
declare
  told record;
begin
  for told in
    select case when shown and c_shown then 'changed' when shown and merged_into_id is not null then 'merged'
        when shown then 'deleted' else 'created' end as type, array_agg(id) as ids
    from (
      select c.id, c.merged_into_id,
        b.editorial_status = 'veroeffentlicht' and b.deleted_at is null and b.merged_into_id is null as shown,
        c.editorial_status = 'veroeffentlicht' and c.deleted_at is null and c.merged_into_id is null as c_shown
      from changed c join before b on b.id = c.id
      where (c.public_id, c.slug, c.title, c.subtitle, c.summary, c.description, c.schedule_kind, c.genre, c.genres_secondary, c.format,
          c.languages, c.surtitles, c.without_words, c.age_min, c.age_max, c.audience, c.duration_minutes, c.has_interval, c.contributors,
          c.notices, c.offers, c.access_services, c.setting, c.weather_rule, c.website, c.source_name, c.source_url, c.editorial_status,
          c.first_published_at, c.merged_into_id, c.deleted_at)
        is distinct from (b.public_id, b.slug, b.title, b.subtitle, b.summary, b.description, b.schedule_kind, b.genre, b.genres_secondary, b.format,
          b.languages, b.surtitles, b.without_words, b.age_min, b.age_max, b.audience, b.duration_minutes, b.has_interval, b.contributors,
          b.notices, b.offers, b.access_services, b.setting, b.weather_rule, b.website, b.source_name, b.source_url, b.editorial_status,
          b.first_published_at, b.merged_into_id, b.deleted_at)
    ) compared
    where shown or c_shown
    group by 1
  loop
    perform note_changes_of('event', told.type, told.ids);
    if told.type <> 'merged' then
      insert into change_notes (kind, id, type)
        select 'occurrence', id, told.type from occurrences where event_id = any (told.ids) and deleted_at is null;
    end if;
  end loop;
  return null;
end $$;
--> statement-breakpoint
create function change_occurrences_updated() returns trigger language plpgsql as $$
begin
  insert into change_notes (kind, id, type)
    select 'occurrence', c.id, case
      when c.deleted_at is not null then 'deleted'
      when b.deleted_at is not null then 'created'
      when c.status = 'abgesagt' and b.status <> 'abgesagt' then 'cancelled'
      when c.status in ('verlegt', 'ort_verlegt', 'online_verlegt') and (c.status, c.starts_local, c.venue_id, c.hall_id, c.online_url)
        is distinct from (b.status, b.starts_local, b.venue_id, b.hall_id, b.online_url) then 'moved'
      else 'changed' end
    from changed c join before b on b.id = c.id join events e on e.id = c.event_id
    where c is distinct from b and (b.deleted_at is null or c.deleted_at is null) and e.editorial_status = 'veroeffentlicht';
  return null;
end $$;
--> statement-breakpoint
create function change_links_of_events() returns trigger language plpgsql as $$
begin
  perform note_events_changed(array(select event_id from changed));
  return null;
end $$;
--> statement-breakpoint
create function change_parts_of_venues() returns trigger language plpgsql as $$
begin
  perform note_changes_of('venue', 'changed', array(select venue_id from changed));
  return null;
end $$;
--> statement-breakpoint
create function change_links_of_series() returns trigger language plpgsql as $$
begin
  perform note_changes_of('series', 'changed', array(select series_id from changed));
  return null;
end $$;
--> statement-breakpoint
do $$
declare
  told record;
begin
  for told in select * from (values ('occurrences', 'occurrence'), ('events', 'event'), ('venues', 'venue'), ('institutions', 'institution'), ('series', 'series')) source (name, kind) loop
    execute format('create trigger tell_insert after insert on %I referencing new table as changed for each statement execute function change_things_inserted(%L)', told.name, told.kind);
    execute format('create trigger tell_update after update on %I referencing old table as before new table as changed for each statement execute function %I(%L)', told.name,
      case when told.kind in ('venue', 'institution') then 'change_things_updated' when told.kind = 'series' then 'change_series_updated' else 'change_' || told.name || '_updated' end, told.kind);
  end loop;
  for told in select * from (values ('event_institutions', 'change_links_of_events'), ('event_series', 'change_links_of_events'), ('halls', 'change_parts_of_venues'),
    ('venue_access_facts', 'change_parts_of_venues'), ('series_institutions', 'change_links_of_series')) source (name, function) loop
    execute format('create trigger tell_insert after insert on %I referencing new table as changed for each statement execute function %I()', told.name, told.function);
    execute format('create trigger tell_update after update on %I referencing new table as changed for each statement execute function %I()', told.name, told.function);
    execute format('create trigger tell_delete after delete on %I referencing old table as changed for each statement execute function %I()', told.name, told.function);
  end loop;
end $$;
--> statement-breakpoint
-- At commit the notes of a transaction become one row for each thing, told as it now stands: what was never shown is not told.
-- It runs after raise_version (triggers of one row fire in the order of their names), which holds the version's row until
-- the transaction has ended, so versions become visible in their order.
create function tell_changes() returns trigger language plpgsql as $$
declare reached bigint;
begin
  if not exists (select from change_notes where transaction = new.transaction) then
    return null;
  end if;
  select version into reached from data_version;
  with noted as (
    delete from change_notes where transaction = new.transaction returning kind, id, type
  ), things as (
    select kind, id, array_agg(distinct type) as types from noted group by kind, id
  ), shown as (
    select t.kind, t.id, t.types, o.public_id, null::char(8) as target_id,
      o.deleted_at is null and e.deleted_at is null and e.merged_into_id is null and e.editorial_status = 'veroeffentlicht' as visible
    from things t join occurrences o on o.id = t.id join events e on e.id = o.event_id where t.kind = 'occurrence'
    union all
    select t.kind, t.id, t.types, e.public_id, i.public_id, e.deleted_at is null and e.merged_into_id is null and e.editorial_status = 'veroeffentlicht'
    from things t join events e on e.id = t.id left join events i on i.id = e.merged_into_id where t.kind = 'event'
    union all
    select t.kind, t.id, t.types, v.public_id, i.public_id, v.deleted_at is null and v.merged_into_id is null
    from things t join venues v on v.id = t.id left join venues i on i.id = v.merged_into_id where t.kind = 'venue'
    union all
    select t.kind, t.id, t.types, n.public_id, i.public_id, n.deleted_at is null and n.merged_into_id is null
    from things t join institutions n on n.id = t.id left join institutions i on i.id = n.merged_into_id where t.kind = 'institution'
    union all
    select t.kind, t.id, t.types, s.public_id, null, s.deleted_at is null from things t join series s on s.id = t.id where t.kind = 'series'
  ), told as (
    select kind, id, public_id, target_id, case
      when not visible then case when 'created' = any (types) then null when 'merged' = any (types) then 'merged' when 'deleted' = any (types) then 'deleted' end
      when 'created' = any (types) then case when 'deleted' = any (types) then 'changed' else 'created' end
      when 'cancelled' = any (types) then 'cancelled' when 'moved' = any (types) then 'moved' else 'changed' end as type
    from shown
  )
  insert into published_changes (version, number, kind, type, public_id, target_id, at)
    select reached, row_number() over (order by array_position('{venue,institution,series,event,occurrence}', kind), id),
      kind, type, public_id, case when type = 'merged' then target_id end, litfass_now()
    from told where type is not null;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger tell_changes after insert on data_changes deferrable initially deferred for each row execute function tell_changes();
--> statement-breakpoint
-- What was there before the log began cannot be told from it: who asks for an earlier time has to begin with a dump.
insert into published_changes select 0, 0, 'log', 'began', '00000000', null, now() where exists (select from events);
