insert into venues (id, public_id, slug, name, street_address, postal_code, locality, district, latitude, longitude, transit)
select bench.id(1, n), bench.public_id(n), 'haus-' || bench.slug(bench.word(n, 'venue')) || '-' || n, 'Haus ' || bench.word(n, 'venue') || ' ' || n,
  bench.word(n, 'street') || 'straße ' || 1 + bench.roll(n, 'number', 90), '465' || 70 + bench.roll(n, 'code', 9), 'Wesselheim',
  bench.pick(n, 'district', bench.list('districts')), 51.56 + bench.roll(n, 'lat', 800) / 10000.0, 6.62 + bench.roll(n, 'lon', 1600) / 10000.0,
  'Tram ' || 1 + bench.roll(n, 'tram', 7)
from generate_series(1, 500) n;

insert into halls (id, venue_id, slug, name, seats)
select bench.id(2, n * 4 + hall), bench.id(1, n), 'saal-' || hall, 'Saal ' || hall, 60 * hall
from generate_series(1, 500) n, generate_series(1, 2) hall where bench.roll(n, 'halls', 4) = 0;

-- About two thirds of what could be known is.
insert into venue_access_facts (venue_id, fact, value, source, stated_on)
select bench.id(1, n), fact, bench.pick(n, fact, '{yes,yes,yes,partly,no}'), 'self', date '2026-01-15'
from generate_series(1, 500) n,
  unnest('{rollstuhl,wc_rollstuhl,hoeranlage,kinderwagen,stufenlos_eingang,wickeltisch,assistenzhund,ruheraum}'::text[]) fact
where bench.roll(n, 'known ' || fact, 3) > 0;

insert into institutions (id, public_id, slug, name, kind, scene, district, home_venue_id, genres, summary, website)
select bench.id(3, n), bench.public_id(n), 'buehne-' || bench.slug(bench.word(n, 'group')) || '-' || n, 'Bühne ' || bench.word(n, 'group') || ' ' || n,
  bench.pick(n, 'kind', '{group,house,association}'), bench.pick(n, 'scene', '{frei,frei,ehrenamtlich,institutionell,privatwirtschaftlich}'),
  bench.pick(n, 'district', bench.list('districts')), bench.id(1, 1 + bench.roll(n, 'home', 500)),
  array[bench.pick(n, 'genre', bench.list('genres'))], jsonb_build_object('de', 'Seit Jahren unterwegs zwischen ' || bench.word(n, 'one') || ' und ' || bench.word(n, 'two') || '.'),
  'https://buehne-' || n || '.example/'
from generate_series(1, 300) n;

insert into series (id, public_id, slug, title)
select bench.id(4, n), bench.public_id(n), 'reihe-' || n, jsonb_build_object('de', 'Reihe ' || bench.word(n, 'series') || ' ' || n)
from generate_series(1, 40) n;
