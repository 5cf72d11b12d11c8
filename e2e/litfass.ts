import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment, ownNode, root } from '../scripts/steps/project.mjs';

const run = promisify(execFile);

/** An operator's command on a product with these settings; what it says, or a throw with it. */
export async function litfassWith(settings: Record<string, string>, ...words: string[]): Promise<string> {
  const env = environment({ NODE_ENV: 'production', LITFASS_CITY: '', ...settings });
  const { stdout } = await run(ownNode, [join(root, 'src', 'cli', 'main.ts'), ...words], { cwd: root, env });
  return stdout;
}

const patienceMs = 30_000;

/** Waits until all that was changed can be found by its words. */
export async function untilFound(): Promise<void> {
  for (const until = performance.now() + patienceMs; performance.now() < until; ) {
    if ((await litfass('status')).includes(' 0 warten')) return;
  }
  throw new Error('text search never caught up');
}

/** An operator's command on the product all journeys share. */
export const litfass = (...words: string[]) => litfassWith({}, ...words);
