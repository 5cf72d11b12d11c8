create extension if not exists pg_trgm;
--> statement-breakpoint
-- German stems without a list of stop words: "Was ihr wollt" is a title. Accents and umlauts are folded before words come here.
create text search dictionary litfass_stem (template = snowball, language = german);
--> statement-breakpoint
create text search configuration litfass_words (copy = simple);
--> statement-breakpoint
alter text search configuration litfass_words alter mapping for asciiword, word with litfass_stem;
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"titles" "tsvector" NOT NULL,
	"words" "tsvector" NOT NULL,
	"body" "tsvector" NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "search_terms_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "search_vocabulary" (
	"word" text PRIMARY KEY NOT NULL,
	"shown" text NOT NULL,
	"documents" integer NOT NULL,
	"near" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_changes" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_changes_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"anew" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_documents" (
	"kind" text NOT NULL,
	"id" uuid NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "search_documents_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"gone" boolean DEFAULT false NOT NULL,
	"public_id" char(8) NOT NULL,
	"slug" text NOT NULL,
	"title" jsonb NOT NULL,
	"names" text[] DEFAULT '{}' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"parts" text[] DEFAULT '{}' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"genre" text,
	"district" text,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "search_documents_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE INDEX "search_changes_kind_id_index" ON "search_changes" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "search_terms_titles" ON "search_terms" USING gin ("titles");--> statement-breakpoint
CREATE INDEX "search_terms_places" ON "search_terms" USING gin ("words") WHERE kind <> 'event';--> statement-breakpoint
CREATE INDEX "search_terms_words" ON "search_terms" USING gin ("words");--> statement-breakpoint
CREATE INDEX "search_terms_body" ON "search_terms" USING gin ("body");--> statement-breakpoint
CREATE INDEX "search_vocabulary_near" ON "search_vocabulary" USING gin ("near");--> statement-breakpoint
CREATE INDEX "search_vocabulary_alike" ON "search_vocabulary" USING gin ("word" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "search_changes_transaction_index" ON "search_changes" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "search_documents_position_index" ON "search_documents" USING btree ("position");
--> statement-breakpoint
-- Ranking looks at many rows' words and at nobody's body, so those lie apart.
alter table search_terms alter column words set storage main, alter column body set storage external;
--> statement-breakpoint
-- What changed is noted in the transaction of the change, one row for each thing whose document it touches; who works the
-- rows off takes them as a set, so a thing noted twice is read once. Nobody waits for anybody here: the rows are only added.
create function note_search_changes(which text, ids uuid[]) returns void language sql as $$
  insert into search_changes (kind, id) select which, id from (select distinct unnest(ids) as id) named where id is not null
$$;
--> statement-breakpoint
create function search_events_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('event', array(select id from changed));
  return null;
end $$;
--> statement-breakpoint
create function search_event_links_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('event', array(select event_id from changed));
  return null;
end $$;
--> statement-breakpoint
-- A date that is called off, confirmed or sold out is found by the same words as before.
create function search_occurrences_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('event', array(
    select unnest(array[b.event_id, c.event_id]) from changed c join before b on b.id = c.id
    where (c.event_id, c.venue_id, c.hall_id, c.culture_date, c.run, c.ends_local, c.setting, c.deleted_at)
      is distinct from (b.event_id, b.venue_id, b.hall_id, b.culture_date, b.run, b.ends_local, b.setting, b.deleted_at)));
  return null;
end $$;
--> statement-breakpoint
create function search_venues_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('venue', array(select id from changed));
  if tg_op = 'UPDATE' then
    perform note_search_changes('event', array(
      select o.event_id from occurrences o join changed c on c.id = o.venue_id join before b on b.id = c.id
      where (c.name, c.alt_names, c.district) is distinct from (b.name, b.alt_names, b.district)));
    perform note_search_changes('institution', array(
      select i.id from institutions i join changed c on c.id = i.home_venue_id join before b on b.id = c.id where c.name <> b.name));
  end if;
  return null;
end $$;
--> statement-breakpoint
create function search_halls_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('venue', array(select venue_id from changed));
  if tg_op = 'UPDATE' then
    perform note_search_changes('event', array(select o.event_id from occurrences o join changed c on c.id = o.hall_id));
  end if;
  return null;
end $$;
--> statement-breakpoint
create function search_institutions_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('institution', array(select id from changed));
  if tg_op = 'UPDATE' then
    perform note_search_changes('event', array(
      select l.event_id from event_institutions l join changed c on c.id = l.institution_id join before b on b.id = c.id
      where (c.name, c.short_name, c.scene, c.deleted_at) is distinct from (b.name, b.short_name, b.scene, b.deleted_at)));
    perform note_search_changes('series', array(
      select l.series_id from series_institutions l join changed c on c.id = l.institution_id join before b on b.id = c.id
      where (c.name, c.deleted_at) is distinct from (b.name, b.deleted_at)));
  end if;
  return null;
end $$;
--> statement-breakpoint
create function search_series_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('series', array(select id from changed));
  if tg_op = 'UPDATE' then
    perform note_search_changes('event', array(
      select l.event_id from event_series l join changed c on c.id = l.series_id join before b on b.id = c.id
      where (c.title, c.deleted_at) is distinct from (b.title, b.deleted_at)));
  end if;
  return null;
end $$;
--> statement-breakpoint
create function search_series_links_changed() returns trigger language plpgsql as $$
begin
  perform note_search_changes('series', array(select series_id from changed));
  return null;
end $$;
--> statement-breakpoint
do $$
declare
  told record;
begin
  for told in select * from (values
    ('events', 'search_events_changed', false), ('event_institutions', 'search_event_links_changed', true),
    ('event_series', 'search_event_links_changed', true), ('series_institutions', 'search_series_links_changed', true),
    ('halls', 'search_halls_changed', false), ('occurrences', 'search_event_links_changed', true),
    ('venues', 'search_venues_changed', false), ('institutions', 'search_institutions_changed', false), ('series', 'search_series_changed', false)
  ) source (name, function, deletes) loop
    execute format('create trigger search_insert after insert on %I referencing new table as changed for each statement execute function %I()', told.name, told.function);
    if told.deletes then
      execute format('create trigger search_delete after delete on %I referencing old table as changed for each statement execute function %I()', told.name, told.function);
    end if;
    if told.name <> 'occurrences' then
      execute format('create trigger search_update after update on %I referencing old table as before new table as changed for each statement execute function %I()', told.name, told.function);
    end if;
  end loop;
end $$;
--> statement-breakpoint
create trigger search_update after update on occurrences referencing old table as before new table as changed for each statement execute function search_occurrences_changed();
--> statement-breakpoint
-- The job leaves at commit, when the data's version is raised: its key is held by nobody for longer than that moment.
create function wake_search() returns trigger language plpgsql as $$
begin
  if exists (select from search_changes where transaction = new.transaction) then
    perform graphile_worker.add_job('index-search', job_key := 'index-search');
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger wake_search after insert on data_changes deferrable initially deferred for each row execute function wake_search();
--> statement-breakpoint
-- A list that was searched for changes with the index: who keeps an answer has to learn of it.
create trigger note_change after insert or update or delete or truncate on search_documents for each statement execute function note_data_change();
