import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { launch as launchPlainly } from '../scripts/steps/processes.mjs';

type Settings = Omit<SpawnOptions, 'env'> & { env: Record<string, string> };
type Launch = (command: string, args: string[], options: Settings) => ChildProcess;

/** A process that ends with this one, as all scripts start theirs; here with types. */
export const launch: Launch = launchPlainly;
