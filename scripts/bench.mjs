// npm run bench: prints the table of figures; bench/run.ts measures, this only prepares.
import { join } from 'node:path';
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { endWith } from './steps/say.mjs';

try {
  await installWhatIsMissing();
  await goOnWithOwnNode();
  const { buildWhatIsStale } = await import('./steps/build-product.mjs');
  const { endAll, killAll, onSignals, run } = await import('./steps/processes.mjs');
  const { ownNode, root } = await import('./steps/project.mjs');
  onSignals(endAll, killAll);
  await buildWhatIsStale();
  const args = [join(root, 'bench', 'run.ts'), ...process.argv.slice(2)];
  await run('Der Benchmark ist fehlgeschlagen', ownNode, args, { env: { NODE_ENV: 'production' } });
} catch (error) {
  endWith(error);
}
