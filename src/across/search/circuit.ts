/** After so many failures in a row nobody is sent there any more … */
const failuresMax = 3;
/** … and after so long one caller may try again. */
const restMs = 30_000;

export type CircuitState = 'closed' | 'open' | 'half-open';

/** Permission for one call; whoever has it says how it ended. */
export type Pass = { succeeded: () => void; failed: (why: string) => void };

export type Circuit = {
  state: () => CircuitState;
  /** A pass, or nothing while the other side is left alone. */
  enter: () => Pass | undefined;
};

/**
 * Keeps callers from something that fails: closed lets all through, open nobody, half-open a single one whose luck decides.
 * `nowMs` only has to move forward; `told` hears when it opens and when it is closed again.
 */
export function circuit(nowMs: () => number, told: (state: 'open' | 'closed', why?: string) => void): Circuit {
  let failures = 0;
  let openedAt: number | undefined;
  let probing = false;

  const open = (why: string) => {
    if (openedAt === undefined) told('open', why);
    openedAt = nowMs();
  };
  const close = () => {
    if (openedAt !== undefined) told('closed');
    openedAt = undefined;
    failures = 0;
  };
  const probe: Pass = {
    succeeded: () => {
      probing = false;
      close();
    },
    failed: (why) => {
      probing = false;
      open(why);
    },
  };
  // Calls that began before it opened and end after that change nothing: the probe alone decides.
  const ordinary: Pass = {
    succeeded: () => {
      if (openedAt === undefined) failures = 0;
    },
    failed: (why) => {
      failures += 1;
      if (failures >= failuresMax && openedAt === undefined) open(why);
    },
  };
  const rested = () => openedAt !== undefined && nowMs() - openedAt >= restMs;

  return {
    state: () => (openedAt === undefined ? 'closed' : rested() ? 'half-open' : 'open'),
    enter: () => {
      if (openedAt === undefined) return ordinary;
      if (probing || !rested()) return undefined;
      probing = true;
      return probe;
    },
  };
}
