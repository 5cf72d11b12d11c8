/** Milliseconds of this thread's own time that work takes, however busy the machine is. */
export async function ownTimeOf(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
