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

/** The web process hears of a change when it is committed; on a busy machine that takes a moment. */
const soon = { timeout: 5_000, interval: 50 };

test('what is called off by an operator is called off at once on the page, in the lists and in every calendar', async () => {
  const path = await pathTo(cast.toCancel);
  const id = await idOf(cast.toCancel);
  const feed = '/termine.ics?q=Nachtkonzert';
  const before = await itemIn(feed, id);
  const announced = jsonLdOf(await textOf(path));
  expect(before).toMatchObject({ SUMMARY: cast.toCancel, STATUS: 'CONFIRMED', TRANSP: 'OPAQUE' });

  await litfass('cancel', id, '--reason', 'Der Fluss steht zu hoch.');

  await expect.poll(() => textOf(path), soon).toContain('Der Fluss steht zu hoch.');
  const page = await textOf(path);
  expect(page).toContain(`<title>Fällt aus: ${cast.toCancel}`);
  expect(jsonLdOf(page)).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    startDate: announced.startDate,
  });
  const row = new RegExp(`Fällt aus(?:(?!</li>).)*${cast.toCancel}`, 's');
  await expect.poll(() => textOf('/termine/2026-11-27'), soon).toMatch(row);

  for (const calendar of [feed, `${path}.ics`])
    await expect
      .poll(() => itemIn(calendar, id), soon)
      .toMatchObject({
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

test('what is put off to another day stays the same date for every calendar', async () => {
  const path = await pathTo(cast.toChange);
  const id = await idOf(cast.toChange);
  await litfass('reschedule', id, '--start', '2026-12-05T20:30');

  await expect
    .poll(async () => jsonLdOf(await textOf(path)), soon)
    .toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-12-05T20:30:00+01:00',
      previousStartDate: '2026-11-28T19:00:00+01:00',
    });
  expect((await ask(path)).status).toBe(200);
  await expect.poll(() => itemIn(`${path}.ics`, id), soon).toMatchObject({ DTSTART: '20261205T203000', SEQUENCE: '1' });
  await expect.poll(() => textOf('/termine/2026-12-05'), soon).toContain(cast.toChange);
});

const statusWith = async (path: string, tag: string) => (await ask(path, { headers: { 'if-none-match': tag } })).status;

/** The tag with which a second request was told that nothing has changed; asked until no change came between. */
async function heldTag(path: string) {
  let tag = '';
  const again = async () => {
    tag = (await ask(path)).headers.get('etag') ?? '';
    return statusWith(path, tag);
  };
  await expect.poll(again, { timeout: 20_000, message: path }).toBe(304);
  return tag;
}

test('who asks again is told that nothing has changed, until something has', async () => {
  const date = await pathTo(cast.moved);
  const held = new Map<string, string>();
  for (const path of ['/', '/termine', '/en/events?price=free', '/termine.ics', date, `${date}.ics`])
    held.set(path, await heldTag(path));
  const text = await heldTag('/hilfe');

  await litfass('postpone', await idOf(cast.moved));
  for (const [path, tag] of held) await expect.poll(() => statusWith(path, tag), { ...soon, message: path }).toBe(200);
  expect(await statusWith('/hilfe', text)).toBe(304);
});
