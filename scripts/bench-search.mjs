// npm run bench:search: what people look for and what they find, per engine. bench/search/run.ts measures, this only prepares.
import { join } from 'node:path';
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { endWith } from './steps/say.mjs';

try {
  await installWhatIsMissing();
  await goOnWithOwnNode();
  const { endAll, killAll, onSignals, run } = await import('./steps/processes.mjs');
  const { ownNode, root } = await import('./steps/project.mjs');
  onSignals(endAll, killAll);
  const args = [join(root, 'bench', 'search', 'run.ts'), ...process.argv.slice(2)];
  await run('Der Benchmark ist fehlgeschlagen', ownNode, args, { env: { NODE_ENV: 'production' } });
} catch (error) {
  endWith(error);
}
