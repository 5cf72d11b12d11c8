import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, test } from 'vitest';
import { events } from '#modules/calendar/schema.ts';
import { anEvent, aVenue } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { committed } from '#platform/testing.ts';
import { indexChanges } from '../index-changes.ts';
import { searchDocuments } from '../schema.ts';
import { settings, settingsHash } from './settings.ts';
import { syncMeilisearch } from './sync.ts';
import { type PlayedMeilisearch, playedMeilisearch } from './testing.ts';

let played: PlayedMeilisearch | undefined;
afterEach(async () => {
  await played?.close();
  played = undefined;
});
const play = async () => {
  played = await playedMeilisearch();
  return played;
};

const idsIn = ({ indexes }: PlayedMeilisearch, uid = 'litfass') =>
  [...(indexes.get(uid)?.documents.keys() ?? [])].filter((id) => id !== 'state').sort();
const livingIds = async (ctx: Ctx) => {
  const rows = await ctx.db
    .select({ id: searchDocuments.id })
    .from(searchDocuments)
    .where(eq(searchDocuments.gone, false));
  return rows.map(({ id }) => id).sort();
};

const dieAfter = ({ seen, dieWhen }: PlayedMeilisearch, requests: number) => {
  seen.length = 0;
  dieWhen(() => seen.length > requests);
};

/** What only one of them has: neither is missing anything, neither has too much. */
async function differenceTo(ctx: Ctx, server: PlayedMeilisearch): Promise<string[]> {
  const [theirs, ours] = [new Set(idsIn(server)), new Set(await livingIds(ctx))];
  return [...theirs.symmetricDifference(ours)];
}

/** So many documents as an import of a whole region would leave behind. */
const manyDocuments = (ctx: Ctx, count: number, sentences = 1) =>
  ctx.db.execute(sql`
    insert into ${searchDocuments} (kind, id, public_id, slug, title, names, topics, parts, body, first_day, last_day)
    select 'event', gen_random_uuid(), lpad(n::text, 8, '0'), 'abend-' || n, jsonb_build_object('de', 'Orgelkonzerte am Abend ' || n),
      array['Kesselhaus Abendstern', 'Chor der Nachtschicht'], array['Musik', 'Konzert'], array['orgel', 'konzert'],
      repeat('Ein Abend mit langen Tönen und kurzen Pausen. ', ${sentences}::int), '2026-12-02', '2026-12-02'
    from generate_series(1, ${count}) n`);

test('an engine without an index gets one by our settings, with everything, and nothing is left of the building', () =>
  committed(async (ctx) => {
    const server = await play();
    await anEvent(ctx);
    await aVenue(ctx);
    await indexChanges(ctx);
    expect(await syncMeilisearch(ctx, server.place)).toEqual({ documents: 2, rebuilt: true });
    expect([...server.indexes.keys()]).toEqual(['litfass']);
    expect(server.indexes.get('litfass')).toMatchObject({ primaryKey: 'id', settings });
    expect(await differenceTo(ctx, server)).toEqual([]);
  }));

test('only public words leave the house: a document has exactly these keys', () =>
  committed(async (ctx) => {
    const server = await play();
    await anEvent(ctx, { title: { de: 'Orgelkonzerte' } });
    const { eventId } = await anEvent(ctx, { title: { de: 'Zurückgezogen' } });
    await ctx.db.update(events).set({ editorialStatus: 'entwurf' }).where(eq(events.id, eventId));
    await indexChanges(ctx);
    await syncMeilisearch(ctx, server.place);
    const documents = server.sent.filter(({ id }) => id !== 'state');
    expect(documents).not.toEqual([]);
    for (const document of documents)
      expect(Object.keys(document)).toEqual([
        'id',
        'kind',
        'title',
        'names',
        'parts',
        'topics',
        'body',
        'firstDay',
        'lastDay',
      ]);
    expect(documents[0]).toMatchObject({ title: ['orgelkonzerte'], firstDay: 20261202, lastDay: 20261202 });
    expect(documents[0]?.parts).toEqual(expect.arrayContaining(['orgel', 'konzert', 'orgelkonzert']));
    expect(JSON.stringify(server.sent)).not.toContain('zuruckgezogen');
  }));

test('only what changed is sent again, what went is deleted, and a run with nothing to do writes nothing', () =>
  committed(async (ctx) => {
    const server = await play();
    const { eventId } = await anEvent(ctx, { title: { de: 'Zwiebelfischsuppe' } });
    await anEvent(ctx);
    await indexChanges(ctx);
    await syncMeilisearch(ctx, server.place);
    server.sent.length = 0;
    await ctx.db.update(events).set({ deletedAt: ctx.now }).where(eq(events.id, eventId));
    await anEvent(ctx, { title: { de: 'Graupelschauer' } });
    await indexChanges(ctx);
    expect(await syncMeilisearch(ctx, server.place)).toEqual({ documents: 2, rebuilt: false });
    expect(server.sent.map(({ title }) => title)).toEqual([['graupelschauer'], undefined]);
    expect(await differenceTo(ctx, server)).toEqual([]);
    server.seen.length = 0;
    expect(await syncMeilisearch(ctx, server.place)).toEqual({ documents: 0, rebuilt: false });
    expect(server.seen.filter((request) => !request.startsWith('GET'))).toEqual([]);
  }));

test('an outage while things change: afterwards nothing is missing and nothing too much', () =>
  committed(async (ctx) => {
    const server = await play();
    const gone = await anEvent(ctx, { title: { de: 'Zwiebelfischsuppe' } });
    await indexChanges(ctx);
    await syncMeilisearch(ctx, server.place);
    for (const mood of ['refused', '500', 'cut'] as const) {
      await server.feel(mood);
      await anEvent(ctx, { title: { de: `Während ${mood}` } });
      await indexChanges(ctx);
      await expect(syncMeilisearch(ctx, server.place)).rejects.toThrow();
    }
    await ctx.db.update(events).set({ deletedAt: ctx.now }).where(eq(events.id, gone.eventId));
    await indexChanges(ctx);
    await server.feel('ok');
    expect(await syncMeilisearch(ctx, server.place)).toEqual({ documents: 4, rebuilt: false });
    expect(await differenceTo(ctx, server)).toEqual([]);
    expect(idsIn(server)).toHaveLength(3);
  }));

test.each([0, 3, 6, 9, 12, 16, 22])(
  'cut off after %i requests, a first run or a rebuild is finished by the next one',
  (requests) =>
    committed(async (ctx) => {
      const server = await play();
      await manyDocuments(ctx, 2_500);
      dieAfter(server, requests);
      await syncMeilisearch(ctx, server.place).catch(() => undefined);
      await server.feel('ok');
      await syncMeilisearch(ctx, server.place);
      expect(await differenceTo(ctx, server)).toEqual([]);
      dieAfter(server, requests);
      await syncMeilisearch(ctx, server.place, true).catch(() => undefined);
      await server.feel('ok');
      expect(idsIn(server)).toHaveLength(2_500); // Readers meet the old index or the new one, never half of it.
      await syncMeilisearch(ctx, server.place, true);
      expect(await differenceTo(ctx, server)).toEqual([]);
      expect([...server.indexes.keys()]).toEqual(['litfass']);
    }),
);

test('a build that was cut off goes on where it stood', () =>
  committed(async (ctx) => {
    const server = await play();
    await manyDocuments(ctx, 2_500);
    server.dieWhen(() => server.sent.length > 1_000);
    await syncMeilisearch(ctx, server.place).catch(() => undefined);
    await server.feel('ok');
    const built = idsIn(server, 'litfass-build').length;
    expect(built).toBeGreaterThanOrEqual(1_000);
    expect(built).toBeLessThan(2_500);
    server.sent.length = 0;
    expect((await syncMeilisearch(ctx, server.place)).documents).toBe(2_500 - built);
    expect(await differenceTo(ctx, server)).toEqual([]);
  }));

test('an index of other settings, of a restored database, or with other documents is built anew', () =>
  committed(async (ctx) => {
    const server = await play();
    await anEvent(ctx);
    await indexChanges(ctx);
    await syncMeilisearch(ctx, server.place);
    const documents = server.indexes.get('litfass')!.documents;
    const state = documents.get('state');
    expect(state).toMatchObject({ settings: settingsHash, complete: true });
    const damages = [
      { ...state, settings: 'others' },
      { ...state, position: 1_000_000 },
      { ...state, complete: false },
      { id: 'state', kind: 'state' },
    ];
    for (const damage of damages) {
      server.indexes.get('litfass')!.documents.set('state', damage);
      expect((await syncMeilisearch(ctx, server.place)).rebuilt, JSON.stringify(damage)).toBe(true);
    }
    server.indexes.get('litfass')!.documents.set('stray', { id: 'stray', kind: 'event' });
    expect((await syncMeilisearch(ctx, server.place)).rebuilt).toBe(true);
    server.indexes.delete('litfass');
    expect((await syncMeilisearch(ctx, server.place)).rebuilt).toBe(true);
    expect((await syncMeilisearch(ctx, server.place)).rebuilt).toBe(false);
    expect(await differenceTo(ctx, server)).toEqual([]);
  }));

test(
  'ten thousand documents are caught up with in well under a minute',
  () =>
    committed(async (ctx) => {
      const server = await play();
      await manyDocuments(ctx, 10_000, 12);
      const began = performance.now();
      await syncMeilisearch(ctx, server.place);
      const seconds = (performance.now() - began) / 1_000;
      console.log(`10,000 documents caught up in ${seconds.toFixed(1)} s (without Meilisearch's own work)`);
      expect(idsIn(server)).toHaveLength(10_000);
      expect(seconds).toBeLessThan(30);
    }),
  60_000,
);

test('a wrong key is a clear failure', () =>
  committed(async (ctx) => {
    const server = await play();
    await expect(syncMeilisearch(ctx, { ...server.place, key: 'wrong' })).rejects.toThrow('API key is invalid');
  }));
