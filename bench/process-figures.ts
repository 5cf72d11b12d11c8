import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The fields of /proc/…/stat behind the name, which may hold spaces; the first is the state. */
function statOf(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Processor time a process has used since it began, all threads, in milliseconds; in steps of ten. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
}

/** Processor time of a process with one thread, in milliseconds and exact: what a busy machine adds to the clock is not in it. */
export const runTimeOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;

const isNumber = (name: string) => /^\d+$/.test(name);

/** A process and all its descendants. */
export function familyOf(pid: number): number[] {
  const all = readdirSync('/proc').filter(isNumber).map(Number);
  const children = all.filter((other) => {
    try {
      return Number(statOf(other)[1]) === pid;
    } catch {
      return false; // It ended meanwhile.
    }
  });
  return [pid, ...children.flatMap(familyOf)];
}

/** Memory of a process in bytes, what it shares with others counted in parts (Pss). */
export function memoryOf(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? Number.NaN) * 1024;
}

export const memoryOfFamily = (pid: number) => familyOf(pid).reduce((sum, member) => sum + memoryOf(member), 0);
