// The supervisor: one Postgres, one web process, one worker. They start in this order and end in the other.
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { checkAddress, localAddress, untilReady } from './address.mjs';
import { buildWhatIsStale } from './build-product.mjs';
import { takeDataFolder } from './instance.mjs';
import { keep } from './keep.mjs';
import { urlOf } from './postgres-places.mjs';
import { migrate, readSettings } from './prepare.mjs';
import { end, endAll, killAll, launch, onSignals, run } from './processes.mjs';
import { ownNode, readDotEnv, root } from './project.mjs';
import { longWork, say } from './say.mjs';

const web = join(root, 'src', 'web', 'serve.ts');

/** Starts Litfaß and stays until it is told to end. */
export async function serve() {
  readDotEnv();
  const stopping = new AbortController();
  const house = {};
  onSignals(
    () => stopping.abort(),
    () => {
      killAll();
      house.folder?.leave();
      process.exit(1);
    },
  );
  const asked = new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
  stopping.signal.addEventListener('abort', () => !house.ready && endAll());

  let failure;
  try {
    await open(house, stopping.signal);
    await asked;
  } catch (error) {
    if (!stopping.signal.aborted) failure = error;
  }
  await close(house);
  if (failure) throw failure;
  process.exit(0);
}

async function open(house, signal) {
  const settings = await readSettings();
  house.folder = await takeDataFolder(settings.dataFolder, 'server');
  await checkAddress(settings);
  await buildWhatIsStale();
  signal.throwIfAborted();

  const note = () => house.folder.note([house.web?.pid, house.worker?.pid]);
  if (!settings.databaseUrl) {
    house.postgres = await keep('Die Datenbank', () => startPostgres({ dataFolder: settings.dataFolder }));
  }
  signal.throwIfAborted();
  const url = settings.databaseUrl ?? urlOf(settings.dataFolder);
  const env = environmentOf(settings, url);
  const { empty } = await longWork('Datenbank wird auf den neuen Stand gebracht', () => migrate(url));
  if (empty && settings.sample) await loadSample(env);

  signal.throwIfAborted();
  house.worker = await keep(
    'Der Hintergrunddienst',
    () => service([join(root, 'src', 'worker', 'main.ts')], env),
    note,
  );
  house.web = await keep('Der Webdienst', () => service([web], env), note);
  house.ready = true;
  note();
  await longWork('Litfaß startet', () => untilReady(localAddress(settings), signal));
  if (settings.showsMails) say(`Mails bleiben hier, solange SMTP_URL fehlt: ${localAddress(settings)}/mails`);
  say(`Litfaß läuft: ${settings.publicUrl}  (beenden mit Strg+C)`);
}

const environmentOf = (settings, url) => ({
  NODE_ENV: 'production',
  DATABASE_URL: url,
  LITFASS_DATA: settings.dataFolder,
  HOST: settings.host,
  PORT: String(settings.port),
});

const loadSample = (env) =>
  longWork('Die Beispielstadt wird angelegt', () =>
    run('Die Beispielstadt ließ sich nicht anlegen', ownNode, [join(root, 'src', 'cli', 'main.ts'), 'load-sample'], {
      env,
    }),
  );

async function service(args, env) {
  const child = launch(ownNode, args, { env });
  return { pid: child.pid, ended: child.ended, stop: () => end(child) };
}

/** Web and worker finish what they have begun, then the database ends. */
async function close({ web, worker, postgres, folder }) {
  if (web) say('Litfaß wird beendet …');
  await Promise.all([web?.stop(), worker?.stop()]);
  await postgres?.stop();
  await endAll();
  folder?.leave();
}
