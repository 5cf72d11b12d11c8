import { expect, test } from 'vitest';
import { ask } from './ask.ts';
import { litfass } from './litfass.ts';

type Body = { data: { id: string; [more: string]: unknown }[]; next: string };

const api = async (path: string) => {
  const answer = await ask(`/api/v1${path}`);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as Body;
};

/** The web process hears of a change when it is committed; on a busy machine that takes a moment. */
const soon = { timeout: 5_000, interval: 250 };

test('a copy of the calendar stays up to date by asking what changed', async () => {
  const { data } = await api('/occurrences?q=Schach&limit=5');
  const last = data.at(-1);
  const { next } = await api('/changes?since=2026-11-20T10:00:00Z&limit=200');
  let place = next;
  for (let page = await api(`/changes?since=${place}&limit=200`); page.data.length > 0; ) {
    place = page.next;
    page = await api(`/changes?since=${place}&limit=200`);
  }
  expect((await api(`/changes?since=${place}`)).data).toEqual([]);

  await litfass('cancel', last?.id ?? '', '--reason', 'Die Uhren sind stehen geblieben.');

  const seen = async () =>
    (await api(`/changes?since=${place}`)).data.map(({ type, kind, id }) => ({ type, kind, id }));
  await expect.poll(seen, soon).toContainEqual({ type: 'cancelled', kind: 'occurrence', id: last?.id });
  const { data: date } = (await (await ask(`/api/v1/occurrences/${last?.id}`)).json()) as { data: object };
  expect(date).toMatchObject({
    eventStatus: 'EventCancelled',
    statusReason: 'Die Uhren sind stehen geblieben.',
    ical: { sequence: 1 },
  });
});

test('a page of another origin may ask, and learns what it did wrong', async () => {
  const preflight = await ask('/api/v1/occurrences', { method: 'OPTIONS' });
  expect(preflight.headers.get('access-control-allow-methods')).toContain('GET');
  for (const [path, status] of [
    ['/api/v1/venues?limit=1', 200],
    ['/api/v1/occurrences?genre=blasmusik', 400],
    ['/api/v1/occurrences/00000000', 404],
    ['/api/v1/%', 400],
    [`/api/v1/occurrences?q=${'x'.repeat(9_000)}`, 400],
  ] as const) {
    const answer = await ask(path, { headers: { origin: 'https://anderswo.example' } });
    expect(answer.status, path).toBe(status);
    expect(answer.headers.get('access-control-allow-origin'), path).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials'), path).toBeNull();
    if (status >= 400) expect(answer.headers.get('content-type')).toContain('application/problem+json');
    await answer.body?.cancel();
  }
  const refused = await ask('/api/v1/venues', { method: 'POST', body: '{}' });
  expect(refused.status).toBe(405);
  expect(refused.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
});
