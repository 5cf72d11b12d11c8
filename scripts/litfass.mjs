// npm run litfass -- <command>: the operator's hand. Standard output belongs to the command's answer.
import { join } from 'node:path';
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { endWith, sayOnStandardError } from './steps/say.mjs';

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

try {
  sayOnStandardError();
  await installWhatIsMissing();
  await goOnWithOwnNode();
  process.exit(await obey(process.argv.slice(2)));
} catch (error) {
  endWith(error);
}

async function obey(args) {
  const { readDotEnv } = await import('./steps/project.mjs');
  const { endAll, killAll, onSignals } = await import('./steps/processes.mjs');
  const { readSettings } = await import('./steps/prepare.mjs');
  const { withDatabase } = await import('./steps/with-database.mjs');
  readDotEnv();
  if (args.length === 0 || args.includes('--help')) return run(args);

  let stoppedBy;
  onSignals((signal) => {
    stoppedBy = signal;
    endAll();
  }, killAll);
  try {
    const settings = await readSettings();
    const code = await withDatabase(settings, (url) =>
      stoppedBy ? 1 : run(args, { DATABASE_URL: url, LITFASS_DATA: settings.dataFolder }),
    );
    return stoppedBy ? 128 + signalNumbers[stoppedBy] : code;
  } catch (error) {
    if (stoppedBy) return 128 + signalNumbers[stoppedBy];
    throw error;
  }
}

async function run(args, env = {}) {
  const { launch } = await import('./steps/processes.mjs');
  const { ownNode, root } = await import('./steps/project.mjs');
  const main = join(root, 'src', 'cli', 'main.ts');
  const child = launch(ownNode, [main, ...args], { stdio: 'inherit', env: { NODE_ENV: 'production', ...env } });
  const end = await child.ended;
  return typeof end === 'number' ? end : 128 + (signalNumbers[end] ?? 9);
}
