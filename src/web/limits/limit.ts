/** What was given to who asked: whether it may go on, how many more at once, and after how many seconds to ask again. */
export type Taken = { allowed: boolean; left: number; retryAfterSeconds: number };

export type Limit = { take: (who: string, nowMs: number) => Taken; readonly size: number };

type Bucket = { tokens: number; at: number };

/** Whoever has not asked for longest is forgotten first; they begin with a full bucket again. */
const whoMaxUsual = 50_000;

/**
 * So many in a minute for each, saved up to `burst`. Kept in this process's memory alone and never written down. `who` is a
 * network (`networkOf(request.headers[clientHeader])`) or whatever else is to be limited, an address of a mail for instance.
 */
export function newLimit({
  perMinute,
  burst,
  whoMax = whoMaxUsual,
}: {
  perMinute: number;
  burst: number;
  whoMax?: number;
}): Limit {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  const filled = ({ tokens, at }: Bucket, nowMs: number) => Math.min(burst, tokens + Math.max(0, nowMs - at) * perMs);
  return {
    take(who, nowMs) {
      const known = buckets.get(who);
      const tokens = known ? filled(known, nowMs) : burst;
      const allowed = tokens >= 1;
      const rest = allowed ? tokens - 1 : tokens;
      buckets.delete(who);
      buckets.set(who, { tokens: rest, at: nowMs });
      const [longestAgo] = buckets.keys();
      if (buckets.size > whoMax && longestAgo !== undefined) buckets.delete(longestAgo);
      return {
        allowed,
        left: Math.floor(rest),
        retryAfterSeconds: allowed ? 0 : Math.max(1, Math.ceil((1 - rest) / perMs / 1000)),
      };
    },
    get size() {
      return buckets.size;
    },
  };
}
