import { afterEach, beforeEach, expect, test } from 'vitest';
import { anEvent } from '#modules/calendar/testing.ts';
import type { Ctx } from '#platform/context.ts';
import { aContext } from '#platform/testing.ts';
import { type Circuit, circuit } from './circuit.ts';
import type { Ask } from './engine.ts';
import { indexChanges } from './index-changes.ts';
import { meiliEngine } from './meilisearch/engine.ts';
import { syncMeilisearch } from './meilisearch/sync.ts';
import { type PlayedMeilisearch, playedMeilisearch } from './meilisearch/testing.ts';
import { postgresEngine } from './postgres/engine.ts';
import { withFallback } from './with-fallback.ts';

let server: PlayedMeilisearch;
beforeEach(async () => {
  server = await playedMeilisearch();
});
afterEach(() => server.close());

const asked: Ask = { text: 'zwiebelfisch', kinds: ['event'], limit: 10 };
const always: Circuit = {
  state: () => 'closed',
  enter: () => ({ succeeded: () => undefined, failed: () => undefined }),
};

/** A town with one soup, which both engines know. */
const withSoup = (work: (ctx: Ctx, id: string) => Promise<void>) =>
  aContext(async (ctx) => {
    const { eventId } = await anEvent(ctx, { title: { de: 'Zwiebelfischsuppe' } });
    await indexChanges(ctx);
    await syncMeilisearch(ctx, server.place);
    server.seen.length = 0;
    await work(ctx, eventId);
  });

function guarded() {
  const clock = { ms: 0 };
  const told: string[] = [];
  const kept = circuit(
    () => clock.ms,
    (state) => told.push(state),
  );
  return { clock, told, kept, engine: withFallback(meiliEngine(server.place), postgresEngine, kept) };
}

test('a Meilisearch that is well answers, and Postgres is not asked', () =>
  withSoup(async (ctx, id) => {
    const { engine } = guarded();
    expect((await engine.find(ctx, asked)).hits.map((hit) => hit.id)).toEqual([id]);
    expect((await engine.suggest(ctx, asked)).map(({ title }) => title.de)).toEqual(['Zwiebelfischsuppe']);
    expect(server.seen).toEqual(['POST /multi-search', 'POST /multi-search']);
  }));

test.each(['500', 'hang', 'refused', 'cut'] as const)(
  'a Meilisearch in the state "%s": readers have their answer within half a second, and after three nobody asks it',
  (mood) =>
    withSoup(async (ctx, id) => {
      const { engine, kept, told } = guarded();
      await server.feel(mood);
      const took: number[] = [];
      for (let time = 0; time < 6; time++) {
        const began = performance.now();
        const { hits } = await engine.find(ctx, asked);
        took.push(performance.now() - began);
        expect(hits.map((hit) => hit.id)).toEqual([id]);
        expect((await engine.suggest(ctx, asked)).length).toBe(1);
      }
      expect(kept.state()).toBe('open');
      expect(told).toEqual(['open']);
      expect(server.seen.length).toBe(mood === 'refused' ? 0 : 3);
      console.log(`${mood}: ${Math.round(took[0]!)} ms, with an open circuit ${Math.round(took.at(-1)!)} ms`);
      expect(Math.min(...took.slice(0, 2))).toBeLessThan(500);
      expect(Math.min(...took.slice(2))).toBeLessThan(100);
    }),
);

test('without the circuit every reader would have waited', () =>
  withSoup(async (ctx) => {
    const engine = withFallback(meiliEngine(server.place), postgresEngine, always);
    await server.feel('hang');
    const began = performance.now();
    for (let time = 0; time < 5; time++) await engine.find(ctx, asked);
    expect(performance.now() - began).toBeGreaterThan(5 * 390);
    expect(server.seen.length).toBe(5);
  }));

test('after half a minute one reader tries, and when that goes well everybody is back', () =>
  withSoup(async (ctx) => {
    const { engine, kept, clock, told } = guarded();
    await server.feel('500');
    for (let time = 0; time < 5; time++) await engine.find(ctx, asked);
    clock.ms = 30_000;
    await engine.find(ctx, asked);
    expect(server.seen.length).toBe(4);
    expect(kept.state()).toBe('open');
    await server.feel('ok');
    await engine.find(ctx, asked);
    expect(server.seen.length).toBe(4);
    clock.ms = 60_000;
    await engine.find(ctx, asked);
    await engine.find(ctx, asked);
    expect(server.seen.length).toBe(6);
    expect(told).toEqual(['open', 'closed']);
  }));

test('before there is an index, Postgres answers', () =>
  withSoup(async (ctx, id) => {
    const { engine } = guarded();
    server.indexes.clear();
    expect((await engine.find(ctx, asked)).hits.map((hit) => hit.id)).toEqual([id]);
  }));

test('what Meilisearch still has and we have not any more is suggested to nobody', () =>
  withSoup(async (ctx) => {
    const { engine } = guarded();
    const documents = server.indexes.get('litfass')!.documents;
    const [soup] = [...documents.values()].filter(({ kind }) => kind === 'event');
    const stray = crypto.randomUUID();
    documents.set(stray, { ...soup, id: stray });
    expect((await engine.suggest(ctx, asked)).length).toBe(1);
    expect(server.seen).toEqual(['POST /multi-search']);
  }));

test('a mistake the vocabulary cannot set right is left to the tolerance of the engine, and the answer says so', () =>
  aContext(async (ctx) => {
    const { eventId } = await anEvent(ctx, {
      title: { de: 'Ein Abend' },
      summary: { de: 'Mit Graupelschauer am Tresen' },
    });
    await indexChanges(ctx);
    await syncMeilisearch(ctx, server.place);
    const found = await meiliEngine(server.place).find(ctx, { ...asked, text: 'Graupelschauder' });
    expect(found.hits.map(({ id }) => id)).toEqual([eventId]);
    expect(found.corrected).toBe('Graupelschauer');
  }));
