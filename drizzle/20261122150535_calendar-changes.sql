-- Which dates' lines each version of the data touched, so that a process that holds an older version loads those alone.
-- The last thousand versions are told; who is further behind loads everything.
create table data_versions (version bigint primary key, transaction xid8 not null);
--> statement-breakpoint
create table calendar_changes (transaction xid8 not null, occurrence_id uuid);
--> statement-breakpoint
create index on calendar_changes (transaction);
--> statement-breakpoint
-- A date without an id stands for more of them than are worth telling one by one.
create function note_calendar_lines() returns trigger language plpgsql as $$
begin
  if (select count(*) from changed) > 2000 then
    insert into calendar_changes values (pg_current_xact_id(), null);
  else
    insert into calendar_changes select pg_current_xact_id(), occurrence_id from changed;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger note_lines_insert after insert on calendar_entries referencing new table as changed for each statement execute function note_calendar_lines();
--> statement-breakpoint
create trigger note_lines_delete after delete on calendar_entries referencing old table as changed for each statement execute function note_calendar_lines();
--> statement-breakpoint
create or replace function raise_data_version() returns trigger language plpgsql as $$
declare reached bigint;
begin
  delete from data_changes where transaction = new.transaction;
  update data_version set version = version + 1 returning version into reached;
  insert into data_versions values (reached, new.transaction);
  with forgotten as (delete from data_versions where version <= reached - 1000 returning transaction)
  delete from calendar_changes where transaction in (select transaction from forgotten);
  perform pg_notify('data_version', reached::text);
  return null;
end $$;
