import { expect, test } from 'vitest';
import { ask, textOf } from './ask.ts';
import { cast, idOf, pathTo } from './cast.ts';
import { litfass } from './litfass.ts';

/** A date in a calendar file: its lines by name, unfolded. */
async function itemIn(feed: string, id: string): Promise<Record<string, string> | undefined> {
  const calendar = (await textOf(feed)).replaceAll(/\r?\n[ \t]/g, '');
  const item = calendar.split('BEGIN:VEVENT').find((part) => part.includes(`UID:${id.toUpperCase()}@`));
  return (
    item &&
    Object.fromEntries(item.split(/\r?\n/).map((line) => [line.split(/[:;]/, 1)[0], line.replace(/^[^:]*:/, '')]))
  );
}

const jsonLdOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');

test('what is called off by an operator is called off at once on the page, in the lists and in every calendar', async () => {
  const path = await pathTo(cast.toCancel);
  const id = await idOf(cast.toCancel);
  const feed = '/termine.ics?q=Nachtkonzert';
  const before = await itemIn(feed, id);
  const announced = jsonLdOf(await textOf(path));
  expect(before).toMatchObject({ SUMMARY: cast.toCancel, STATUS: 'CONFIRMED', TRANSP: 'OPAQUE' });

  await litfass('cancel', id, '--reason', 'Der Fluss steht zu hoch.');

  const page = await textOf(path);
  expect(page).toContain('Fällt aus');
  expect(page).toContain('Der Fluss steht zu hoch.');
  expect(jsonLdOf(page)).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    startDate: announced.startDate,
  });
  expect(await textOf('/termine/2026-11-27')).toMatch(new RegExp(`Fällt aus(?:(?!</li>).)*${cast.toCancel}`, 's'));

  for (const calendar of [feed, `${path}.ics`])
    expect(await itemIn(calendar, id)).toMatchObject({
      UID: before?.UID,
      SUMMARY: `ABGESAGT: ${cast.toCancel}`,
      SEQUENCE: String(Number(before?.SEQUENCE) + 1),
      DTSTART: before?.DTSTART,
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
  expect(await itemIn('/termine.ics?abgesagt=standard&q=Nachtkonzert', id)).toMatchObject({ STATUS: 'CANCELLED' });
  expect(await itemIn('/termine.ics?abgesagt=weg&q=Nachtkonzert', id)).toBeUndefined();
});

test('what is put off and moved stays the same date for every calendar', async () => {
  const path = await pathTo(cast.toChange);
  const id = await idOf(cast.toChange);
  await litfass('reschedule', id, '--start', '2026-12-05T20:30');

  expect((await ask(path)).status).toBe(200);
  expect(jsonLdOf(await textOf(path))).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    startDate: '2026-12-05T20:30:00+01:00',
    previousStartDate: '2026-11-28T19:00:00+01:00',
  });
  expect(await itemIn(`${path}.ics`, id)).toMatchObject({ DTSTART: '20261205T203000', SEQUENCE: '1' });
  expect(await textOf('/termine/2026-12-05')).toContain(cast.toChange);
});

/** Asks again with the tag of the first answer until no change of another journey came between. */
async function statusOfSecond(path: string) {
  const first = await ask(path);
  const tag = first.headers.get('etag') ?? '';
  return { tag, status: (await ask(path, { headers: { 'if-none-match': tag } })).status };
}

test('who asks again is told that nothing has changed, until something has', async () => {
  for (const path of ['/termine', '/', '/termine.ics', '/en/events?price=free', await pathTo(cast.moved), '/hilfe'])
    await expect.poll(async () => (await statusOfSecond(path)).status, { message: path, timeout: 20_000 }).toBe(304);

  const id = await idOf(cast.moved);
  const held = await Promise.all(
    ['/termine', '/termine.ics'].map(async (path) => ({ path, ...(await statusOfSecond(path)) })),
  );
  await litfass('postpone', id);
  for (const { path, tag } of held) expect((await ask(path, { headers: { 'if-none-match': tag } })).status).toBe(200);
  expect((await ask('/hilfe', { headers: { 'if-none-match': (await statusOfSecond('/hilfe')).tag } })).status).toBe(
    304,
  );
});
