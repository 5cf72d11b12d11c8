-- Everything of the made-up town follows from a row's number: two seeds give the same town, and a longer past changes
-- nothing of what is to come.
create schema bench;

create function bench.roll(n bigint, die text, sides int) returns int language sql immutable parallel safe as $$
  select mod(hashtextextended(n || die, 7) & 9223372036854775807, sides)::int
$$;

-- One of a list; what stands there twice is twice as likely.
create function bench.pick(n bigint, die text, list text[]) returns text language sql immutable parallel safe as $$
  select list[1 + bench.roll(n, die, cardinality(list))]
$$;

create function bench.id(kind int, n bigint) returns uuid language sql immutable parallel safe as $$
  select ('0190000' || kind || '-0000-7000-8000-' || lpad(to_hex(n + 1099511627776), 12, '0'))::uuid
$$;

-- Eight letters, another eight for each number: odd, so that none comes twice within 32^8.
create function bench.public_id(n bigint) returns text language sql immutable parallel safe as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((mixed >> (place * 5)) & 31)::int, 1), '')
  from (select mod((n + 1073741824) * 1580030173 + 77, 1099511627776) as mixed) number, generate_series(0, 7) place
$$;

create function bench.word(n bigint, die text) returns text language sql immutable parallel safe as $$
  select bench.pick(n, die, '{Nachtfähre,Kupferdraht,Seitenwind,Hinterhof,Kirschkern,Drehorgel,Lampenfieber,Zwischenstock,Holzweg,Ankerwinde,Fensterplatz,Kreidekreis,Sommerloch,Rundlauf,Papierboot,Glockenguss,Schwarzmarkt,Wolkenbank,Ziegelstaub,Tauwerk,Morgenluft,Querflöte,Brandmauer,Salzgarten,Leuchtspur,Kettenglied,Treppenhaus,Uferlinie,Zeitzeichen,Windfang}')
$$;

create table bench.lists (name text primary key, items text[] not null);
create function bench.list(name text) returns text[] language sql stable parallel safe as $$
  select items from bench.lists l where l.name = $1
$$;

create function bench.slug(text text) returns text language sql immutable parallel safe as $$
  select replace(replace(replace(replace(lower(text), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')
$$;
