import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { modules, ownNode } from './project.mjs';
import { say } from './say.mjs';

const vitest = join(modules, 'vitest', 'vitest.mjs');
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs the tests of one configuration and counts them. */
export async function runTests(line, config, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-report-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    await run(line, ownNode, [vitest, 'run', '--config', config, ...reporters], { env });
  } finally {
    count(report);
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += numPassedTests;
    total.failed += numFailedTests;
    total.skipped += numPendingTests + numTodoTests;
  } catch {
    total.failed += 1; // It did not come far enough to report.
  }
}

/** The closing line; a run that failed outside its tests counts as one failure. */
export function sayCount({ failed }) {
  const failures = failed && total.failed === 0 ? 1 : total.failed;
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  say(`\n${total.passed} passed, ${failures} failed${skipped}`);
}
