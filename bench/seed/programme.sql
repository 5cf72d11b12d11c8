-- The dates with the numbers from $1 up to $2, at the instant $3: number 0 begins then, those below are over. They lie as
-- densely before as after it, 30,000 to a year, and each event has three, a week apart.
create unlogged table bench.dates (n bigint, event bigint, day date, clock time, run boolean, days int);

create function bench.programme(first bigint, last bigint, now timestamptz) returns void language sql as $$
  truncate bench.dates;
  insert into bench.dates
  select n, event,
    (now at time zone 'Europe/Berlin')::date + floor(n * 365 / 30000.0)::int,
    bench.pick(n, 'time', '{20:00,20:00,20:00,19:30,19:30,19:00,18:00,17:00,16:00,15:00,11:00,10:00,22:00,23:30}')::time,
    bench.roll(event, 'run', 25) = 0,
    7 + bench.roll(n, 'length', 80)
  from (select n, floor(n / 1725.0)::bigint * 575 + mod(mod(n, 575) + 575, 575) as event from generate_series(first, last) n) numbered;

  insert into events (id, public_id, slug, title, subtitle, summary, description, schedule_kind, genre, genres_secondary, format, languages, without_words,
    age_min, audience, duration_minutes, contributors, offers, access_services, setting, first_published_at)
  select bench.id(5, e), bench.public_id(e), bench.slug(bench.word(e, 'title') || '-und-' || bench.word(e, 'second')),
    jsonb_build_object('de', bench.word(e, 'title') || ' und ' || bench.word(e, 'second')),
    case when bench.roll(e, 'subtitle', 2) = 0 then jsonb_build_object('de', 'Ein Abend über ' || bench.word(e, 'about')) end,
    jsonb_build_object('de', bench.word(e, 'a') || ', ' || bench.word(e, 'b') || ' und ' || bench.word(e, 'c') || ': wer dabei war, erzählt noch lange davon, und wer nicht dabei war, erzählt es auch.'),
    jsonb_build_object('de', repeat('Zuerst kommt ' || bench.word(e, 'd') || ', dann ' || bench.word(e, 'e') || ', und am Ende bleibt das Licht noch eine Weile an. ', 6)),
    case when bench.roll(e, 'run', 25) = 0 then 'laufzeit' else 'mehrere' end,
    bench.pick(e, 'genre', bench.list('genres')),
    case when bench.roll(e, 'more', 5) = 0 then array[bench.pick(e, 'other', bench.list('genres'))] else '{}' end,
    bench.pick(e, 'format', bench.list('formats')),
    case bench.roll(e, 'language', 20) when 0 then '{}' when 1 then '{en}' when 2 then '{de,en}' when 3 then '{tr}' when 4 then '{uk}' when 5 then '{de,gsg}' else '{de}' end::text[],
    bench.roll(e, 'wordless', 15) = 0,
    case bench.roll(e, 'age', 6) when 0 then 4 when 1 then 10 end,
    case bench.roll(e, 'audience', 8) when 0 then '{familie}' when 1 then '{60plus}' when 2 then '{queer}' when 3 then '{schulklassen}' else '{}' end::text[],
    60 + bench.roll(e, 'minutes', 90),
    '[{"role": "Leitung", "name": "Ensemble Uferlinie"}, {"role": "Licht", "name": "Werkstatt Brandmauer"}]',
    (case bench.roll(e, 'price', 10)
      when 0 then '[{"kind": "frei"}]' when 1 then '[{"kind": "frei"}]' when 2 then '[{"kind": "spende"}]'
      when 3 then '[{"kind": "solidarisch", "priceMin": 500, "priceMax": 1500}]' when 4 then '[]'
      when 5 then '[{"kind": "festpreis", "price": 800}]'
      when 6 then '[{"kind": "festpreis", "price": 1600}, {"kind": "ermaessigt", "price": 900, "groups": ["stadtpass", "studierende"]}]'
      when 7 then '[{"kind": "festpreis", "price": 2400, "companionFree": true}]'
      else '[{"kind": "festpreis", "price": 1200}, {"kind": "ermaessigt", "price": 700}]' end)::jsonb,
    case bench.roll(e, 'service', 12) when 0 then '[{"type": "dgs", "startsLocal": "17:30"}]'::jsonb when 1 then '[{"type": "audiodeskription"}]' when 2 then '[{"type": "relaxed"}]' end,
    bench.pick(e, 'setting', '{drinnen,drinnen,drinnen,drinnen,draussen,beides}'),
    now - make_interval(mins => bench.roll(e, 'published', 130000))
  from (select distinct event as e from bench.dates) event
  on conflict do nothing;

  insert into event_institutions (event_id, institution_id, role, position)
  select bench.id(5, e), bench.id(3, 1 + bench.roll(e, 'organiser' || place, 300)), case place when 0 then 'organiser' else 'co-organiser' end, place
  from (select distinct event as e from bench.dates) event, generate_series(0, 1) place where place = 0 or bench.roll(e, 'two', 3) = 0
  on conflict do nothing;

  insert into event_series (event_id, series_id)
  select bench.id(5, e), bench.id(4, 1 + bench.roll(e, 'series', 40)) from (select distinct event as e from bench.dates) event where bench.roll(e, 'in series', 6) = 0
  on conflict do nothing;

  insert into occurrences (id, public_id, event_id, venue_id, hall_id, time_zone, starts_local, ends_local, starts_at, ends_at, precision, run,
    status, status_reason, status_changed_at, availability, flags, changed_at)
  select bench.id(6, n), bench.public_id(n), bench.id(5, event), venue.id, hall.id, 'Europe/Berlin', starts, ends,
    case when run then starts + interval '5 hours' else starts end at time zone 'Europe/Berlin',
    case when run then ends + interval '29 hours' else ends end at time zone 'Europe/Berlin',
    case when run then 'day' else 'minute' end, run,
    status, case when status = 'abgesagt' then '{"de": "Das Ensemble ist krank. Karten behalten ihre Gültigkeit."}'::jsonb end,
    case when status <> 'geplant' then now - interval '2 days' end,
    case bench.roll(n, 'left', 12) when 0 then 'ausverkauft' when 1 then 'wenige' end,
    case when bench.roll(n, 'premiere', 30) = 0 then '{premiere}' else '{}' end::text[],
    now - make_interval(mins => bench.roll(n, 'changed', 90000))
  from (
    select *, case when run then day::timestamp else day + clock end as starts,
      case when run then day::timestamp + make_interval(days => days) when bench.roll(n, 'end', 3) > 0 then day + clock + interval '2 hours' end as ends,
      case bench.roll(n, 'status', 40) when 0 then 'abgesagt' when 1 then 'ort_verlegt' else 'geplant' end as status
    from bench.dates
  ) placed
  join venues venue on venue.id = bench.id(1, 1 + bench.roll(event, 'venue', 500))
  left join halls hall on hall.venue_id = venue.id and hall.slug = 'saal-1';
$$;
