import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { environment, ownNode, root } from '../scripts/steps/project.mjs';

const run = promisify(execFile);

/** An operator's command, on the database of the product that runs; what it says, or a throw with it. */
export async function litfass(...words: string[]): Promise<string> {
  const env = environment({ NODE_ENV: 'production', LITFASS_CITY: '' });
  const { stdout } = await run(ownNode, [join(root, 'src', 'cli', 'main.ts'), ...words], { cwd: root, env });
  return stdout;
}
