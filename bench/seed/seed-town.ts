import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { indexChanges } from '#across/search/index.ts';
import { formats, genres } from '#modules/calendar/vocabulary/genres.ts';
import { cityAreas } from '#modules/venues/index.ts';
import { databaseOn, openPool } from '#platform/db.ts';
import { datesOver, datesToCome, frozenNow } from '../options.ts';

/** Dates made at once: one statement, and one refresh of the calendar's lines. */
const datesAtOnce = 10_000;
/** How often 70,000 dates go into the past of the large town. */
const pastsOfMillion = 13;

const text = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The made-up town: 500 venues, 300 institutions, 40 series and 100,000 dates, 30,000 of them to come. */
export async function seedTown(client: Client, url: string) {
  await client.query(text('dice.sql'));
  await client.query('insert into bench.lists values ($1, $2), ($3, $4), ($5, $6)', [
    'genres',
    genres.flatMap((genre) => [genre.id, ...genre.children.map((child) => child.id)]),
    'formats',
    formats.map((format) => format.id),
    'districts',
    cityAreas().districts.map((district) => district.slug),
  ]);
  await client.query(text('places.sql'));
  await client.query(text('programme.sql'));
  await client.query('analyze');
  for (let first = -datesOver; first < datesToCome; first += datesAtOnce) {
    await client.query('select bench.programme($1, $2, $3)', [first, first + datesAtOnce - 1, frozenNow]);
    await client.query('analyze');
  }
  await indexTown(url);
  await client.query('vacuum analyze');
}

/** What the worker does after every change, once for the whole town. */
async function indexTown(url: string) {
  const pool = openPool(url, 1);
  const now = Temporal.Instant.from(frozenNow);
  await indexChanges({ db: databaseOn(pool), actor: { kind: 'system', job: 'index-search' }, now, locale: 'de' });
  await pool.end();
}

/** The same town with a million dates: what is to come stays as it is. */
export async function seedLongerPast(client: Client) {
  const tables = ['occurrences', 'calendar_entries'];
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await client.query(text('longer-past.sql'));
  for (let times = 1; times <= pastsOfMillion; times++) await client.query('select bench.longer_past($1)', [times]);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  await client.query('vacuum analyze');
}
