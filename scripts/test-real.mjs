// npm run test:real: the same product against real programme data, which is no part of the project.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { goOnWithOwnNode, installWhatIsMissing } from './steps/install.mjs';
import { root } from './steps/project.mjs';
import { endWith, say, step } from './steps/say.mjs';

const data = resolve(root, process.env.REAL_DATA ?? '../shared/data');

try {
  if (existsSync(data)) {
    await installWhatIsMissing();
    await goOnWithOwnNode();
    await testReal();
  } else {
    say(`Keine echten Daten unter ${data}: nichts zu prüfen. Ein anderer Ort: REAL_DATA=… npm run test:real`);
  }
} catch (error) {
  endWith(error);
}

async function testReal() {
  const { endAll, killAll, onSignals } = await import('./steps/processes.mjs');
  const { runTests, sayCount } = await import('./steps/vitest.mjs');
  onSignals(endAll, killAll);
  let failed = true;
  try {
    await step('Echte Daten', () => runTests('Echte Daten', 'vitest.real.config.ts', { REAL_DATA: data }));
    failed = false;
  } finally {
    sayCount({ failed });
  }
}
