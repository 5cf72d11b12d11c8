// Runs as a process of its own on the product's Node, so that the supervisor stays small.
//   check               the settings, as JSON on standard output, or one line per mistake
//   migrate <address>   brings the database up to date and says as JSON whether it is empty
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const tell = (answer) => process.stdout.write(JSON.stringify(answer));

function refuse(...lines) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}

async function check() {
  const { readConfig } = await import('../src/platform/config.ts');
  const read = readConfig(process.env);
  if ('mistakes' in read)
    refuse('Einstellungen, die so nicht gehen (siehe .env.example):', ...read.mistakes.map((line) => `  ${line}`));
  const { showsMails } = await import('../src/platform/mail/shows-mails.ts');
  tell({ ...read.config, showsMails: showsMails(read.config) });
}

async function migrate(url) {
  const client = await connected(url);
  const version = Number((await client.query('show server_version_num')).rows[0].server_version_num);
  if (version < 180_000)
    refuse(`DATABASE_URL zeigt auf PostgreSQL ${Math.floor(version / 10_000)}; Litfaß braucht 18.`);
  await warnOfCarelessness(client);
  const { migrateDatabase } = await import('../src/platform/migrate.ts');
  await migrateDatabase(url);
  tell({ empty: await isEmpty(client) });
  await client.end();
}

/** A database that is just starting gets half a minute. */
async function connected(url) {
  for (const until = performance.now() + 30_000; ; await pause(500)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (performance.now() > until) refuse(`Keine Verbindung zur Datenbank: ${error.message || error.code}`);
    }
  }
}

/** Without these a power cut may lose what was acknowledged. */
async function warnOfCarelessness(client) {
  const { rows } = await client.query(
    "select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') and setting = 'off'",
  );
  for (const { name } of rows)
    process.stderr.write(`Achtung: In der Datenbank ist ${name} abgeschaltet. Ein Stromausfall kann Daten kosten.\n`);
}

/** Nobody has entered anything: no venue, no institution, no event. */
async function isEmpty(client) {
  for (const table of ['venues', 'institutions', 'events']) {
    const { rows } = await client.query(`select exists(select from ${table}) as filled`);
    if (rows[0].filled) return false;
  }
  return true;
}

const [task, url] = process.argv.slice(2);
await (task === 'migrate' ? migrate(url) : check());
