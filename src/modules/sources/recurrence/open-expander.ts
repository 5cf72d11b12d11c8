import { Worker } from 'node:worker_threads';
import { done, type Result, refuse } from '#kernel/result.ts';
import type { ExpansionAnswer, ExpansionFailure, ExpansionOrder } from './expansion.ts';

export type ExpansionRefusal = { kind: 'rule-too-slow' } | { kind: 'rule-without-dates' };

/** Milliseconds of the thread's own time. */
export type Patience = {
  /** For one rule. */
  ruleMilliseconds: number;
  /** For all rules of one file together. */
  totalMilliseconds: number;
  /** For those rules of a file that in the end yield nothing. */
  fruitlessMilliseconds: number;
};

export const usualPatience: Patience = {
  ruleMilliseconds: 250,
  totalMilliseconds: 5_000,
  fruitlessMilliseconds: 1_000,
};

export type Expander = {
  expand: (order: ExpansionOrder) => Promise<Result<ExpansionAnswer, ExpansionRefusal>>;
  close: () => Promise<void>;
};

type Reply = ExpansionAnswer | ExpansionFailure | 'stopped';

/** A thread that expands one rule after another and is ended when a rule does not come to an end. */
export function openExpander(patience: Patience = usualPatience): Expander {
  let worker: Worker | undefined;
  let spent = 0;
  let wasted = 0;

  async function expand(order: ExpansionOrder) {
    if (spent > patience.totalMilliseconds || wasted > patience.fruitlessMilliseconds) {
      return refuse<ExpansionRefusal>({ kind: 'rule-too-slow' });
    }
    worker ??= await startWorker();
    const { reply, took } = await ask(worker, order, patience.ruleMilliseconds);
    spent += took;
    if (reply === 'stopped') worker = undefined;
    const answered = reply !== 'stopped' && 'dates' in reply;
    if (!answered || reply.dates.length === 0) wasted += took;
    if (answered) return done(reply);
    return refuse<ExpansionRefusal>({ kind: reply === 'stopped' ? 'rule-too-slow' : 'rule-without-dates' });
  }

  return {
    expand,
    close: async () => {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

/** The clock of a rule starts when its thread is ready, so that a busy machine's slow start is nobody's fault. */
function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./recurrence-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker));
    worker.once('error', reject);
  });
}

/** Asks for one rule. Its time is the thread's own, so that a busy machine makes no rule slow; the wall clock ends it all the same. */
async function ask(
  worker: Worker,
  order: ExpansionOrder,
  milliseconds: number,
): Promise<{ reply: Reply; took: number }> {
  const before = await worker.cpuUsage();
  const wallEnd = performance.now() + 4 * milliseconds;
  const reply = await new Promise<Reply>((resolve) => {
    let open = true;
    let timer = setTimeout(check, milliseconds);
    function settle(reply: Reply) {
      open = false;
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', stop);
      resolve(reply);
    }
    function stop() {
      settle('stopped');
      worker.on('error', () => undefined); // A thread that dies of its memory bound has been given up already.
      void worker.terminate();
    }
    async function check() {
      const left = milliseconds - (await timeSince(worker, before));
      if (!open) return;
      if (left <= 0 || performance.now() >= wallEnd) return stop();
      timer = setTimeout(check, Math.max(5, left));
    }
    worker.once('message', settle);
    worker.once('error', stop);
    worker.postMessage(order);
  });
  return { reply, took: reply === 'stopped' ? milliseconds : await timeSince(worker, before) };
}

async function timeSince(worker: Worker, before: NodeJS.CpuUsage): Promise<number> {
  const { user, system } = await worker.cpuUsage(before);
  return (user + system) / 1_000;
}
