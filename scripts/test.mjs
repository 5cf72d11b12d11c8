// npm test: everything that must hold, in the order in which it is quickest to learn that something does not.
import { join } from 'node:path';
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { endWith, step } from './steps/say.mjs';

try {
  await installWhatIsMissing();
  await goOnWithOwnNode();
  await test();
} catch (error) {
  endWith(error);
}

async function test() {
  const { buildStyles } = await import('./steps/build-styles.mjs');
  const { buildWhatIsStale } = await import('./steps/build-product.mjs');
  const { findChromium } = await import('./steps/chromium.mjs');
  const { endAll, killAll, onSignals, run } = await import('./steps/processes.mjs');
  const { modules, ownNode } = await import('./steps/project.mjs');
  const { runTests, sayCount } = await import('./steps/vitest.mjs');
  const tool = (...path) => join(modules, ...path);

  onSignals(endAll, () => {
    killAll();
    process.exit(1);
  });
  let failed = true;
  try {
    await step('Form und Regeln', () =>
      run('biome check', ownNode, [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.']),
    );
    await step('Typen', async () => {
      await run('next typegen', ownNode, [tool('next', 'dist', 'bin', 'next'), 'typegen'], { quiet: true });
      await run('tsc', ownNode, [tool('typescript', 'bin', 'tsc'), '--noEmit']);
    });
    await step('Stylesheet', buildStyles);
    await step('Tests', () => runTests('Tests', 'vitest.config.ts'));
    await step('Bau', buildWhatIsStale);
    await step('Reisen im Browser', async () =>
      runTests('Reisen', 'e2e/vitest.config.ts', { CHROMIUM_PATH: await findChromium() }),
    );
    failed = false;
  } finally {
    sayCount({ failed });
  }
}
