-- The last 28 months once more, $1 times as far back: the same events and the same lines of the calendar, on other dates.
create function bench.longer_past(times int) returns void language sql as $$
  insert into occurrences (id, public_id, event_id, venue_id, hall_id, time_zone, starts_local, ends_local, starts_at, ends_at, precision, run,
    status, status_reason, availability, flags, changed_at)
  select bench.id(6, n - times * 70000), bench.public_id(n - times * 70000), event_id, venue_id, hall_id, time_zone,
    starts_local - times * interval '852 days', ends_local - times * interval '852 days',
    starts_at - times * interval '20448 hours', ends_at - times * interval '20448 hours', precision, run,
    status, status_reason, availability, flags, changed_at
  from generate_series(-70000, -1) n join occurrences o on o.id = bench.id(6, n);

  insert into calendar_entries
  select bench.id(6, n - times * 70000), role, event_id, culture_date - times * 852, last_date - times * 852, starts_minute - times * 1226880,
    gone_minute - times * 1226880, tie, minute_of_day, age_min, age_max, latitude, longitude, published_minute, changed_minute, terms
  from generate_series(-70000, -1) n join calendar_entries e on e.occurrence_id = bench.id(6, n);
$$;
