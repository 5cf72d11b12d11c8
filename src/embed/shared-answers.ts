/** Why nothing can be shown: the portal is out of reach or in trouble, the wishes make no sense, the date is gone. */
export type Failure = 'away' | 'wrong' | 'gone';
export type Answer = { ok: true; body: unknown } | { ok: false; why: Failure };

const patienceMs = 10_000;
/** Elements that ask the same within this time share one answer. */
const sharedMs = 60_000;

const known = new Map<string, { answer: Promise<Answer>; until: number }>();

async function fetchAnswer(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.ok) return { ok: true, body: await response.json() };
    const { status } = response;
    return { ok: false, why: status === 404 || status === 410 ? 'gone' : status === 400 ? 'wrong' : 'away' };
  } catch {
    return { ok: false, why: 'away' };
  }
}

/** Asks once for all elements of a page that want the same; a failure is forgotten, so that another try asks again. */
export function sharedAnswer(address: string, now = performance.now()): Promise<Answer> {
  const found = known.get(address);
  if (found && found.until > now) return found.answer;
  const answer = fetchAnswer(address);
  known.set(address, { answer, until: now + sharedMs });
  void answer.then(({ ok }) => {
    if (!ok && known.get(address)?.answer === answer) known.delete(address);
  });
  return answer;
}
