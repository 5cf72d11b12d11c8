import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Place } from './place.ts';
import { type Answer, answerSearch, type PlayedIndex, refusal } from './played/testing.ts';

/** How the engine is doing: well, broken, silent, not there, or cutting every answer off in the middle. */
type Mood = 'ok' | '500' | 'hang' | 'refused' | 'cut';

type Task = { uid: number; type: string; status: 'enqueued' | 'succeeded' | 'failed'; error?: object | undefined };

const key = 'played';
const settingsKnown = new Set(
  `filterableAttributes distinctAttribute sortableAttributes searchableAttributes displayedAttributes rankingRules stopWords
  synonyms typoTolerance faceting pagination separatorTokens nonSeparatorTokens dictionary proximityPrecision embedders
  searchCutoffMs localizedAttributes foreignKeys facetSearch prefixSearch`.split(/\s+/),
);
const rulesKnown = /^(words|typo|proximity|attribute|sort|exactness|attributeRank|wordPosition|[\w.]+:(asc|desc))$/;

const noIndex = (uid: string) => refusal(404, 'index_not_found', `Index \`${uid}\` not found.`);

/** A small server that speaks the part of Meilisearch we use and is as strict about it; its documents are in memory. */
export async function playedMeilisearch() {
  const indexes = new Map<string, PlayedIndex>();
  const tasks: Task[] = [];
  const sockets = new Set<Socket>();
  const seen: string[] = [];
  const sent: Record<string, unknown>[] = [];
  let mood: Mood = 'ok';
  let isDying = () => false;

  /** Like the real one: told at once, done a little later, one after the other. */
  const enqueue = (type: string, work: () => object | undefined): Answer => {
    const task: Task = { uid: tasks.length, type, status: 'enqueued' };
    tasks.push(task);
    setImmediate(() => {
      const error = work();
      Object.assign(task, error ? { status: 'failed', error } : { status: 'succeeded' });
    });
    return { status: 202, body: { taskUid: task.uid, status: 'enqueued', type, indexUid: null } };
  };
  const failure = (code: string) => ({ code, message: code, type: 'invalid_request' });

  const addDocuments = (uid: string, documents: Record<string, unknown>[], wantedKey: string | null) =>
    enqueue('documentAdditionOrUpdate', () => {
      const index = indexes.get(uid) ?? { primaryKey: wantedKey ?? undefined, settings: {}, documents: new Map() };
      const { primaryKey } = index;
      if (!primaryKey) return failure('index_primary_key_no_candidate_found');
      const ids = documents.map((document) => document[primaryKey]);
      if (ids.some((id) => id === undefined)) return failure('missing_document_id');
      if (!ids.every((id) => /^[\w-]{1,511}$/.test(String(id)))) return failure('invalid_document_id');
      indexes.set(uid, index);
      for (const document of documents) index.documents.set(String(document[primaryKey]), document);
      sent.push(...documents);
      return undefined;
    });

  const updateSettings = (uid: string, settings: Record<string, unknown>) => {
    const unknown = Object.keys(settings).find((name) => !settingsKnown.has(name));
    if (unknown) return refusal(400, 'bad_request', `Unknown field \`${unknown}\``);
    const rules = (settings.rankingRules ?? []) as string[];
    if (!rules.every((rule) => rulesKnown.test(rule)))
      return refusal(400, 'invalid_settings_ranking_rules', 'Unknown rule');
    return enqueue('settingsUpdate', () => {
      const index = indexes.get(uid) ?? { primaryKey: undefined, settings: {}, documents: new Map() };
      indexes.set(uid, { ...index, settings: { ...index.settings, ...settings } });
      return undefined;
    });
  };

  const swap = ([pair]: { indexes: [string, string]; rename?: boolean }[]) =>
    enqueue('indexSwap', () => {
      const [one = '', other = ''] = pair?.indexes ?? [];
      const [first, second] = [indexes.get(one), indexes.get(other)];
      if (!first || (!second && !pair?.rename)) return failure('index_not_found');
      if (second && pair?.rename) return failure('index_already_exists');
      indexes.set(other, first);
      if (second) indexes.set(one, second);
      else indexes.delete(one);
      return undefined;
    });

  const answer = (method: string, url: URL, body: never): Answer => {
    const [area, uid = '', part, id] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const asked = `${method} ${area}${part ? `/${part}` : ''}`;
    const index = indexes.get(uid);
    switch (asked) {
      case 'GET tasks':
        return { status: 200, body: tasks[Number(uid)] };
      case 'POST multi-search':
        return answerSearch(indexes, body);
      case 'POST swap-indexes':
        return swap(body);
      case 'POST indexes': {
        const wanted = body as { uid: string; primaryKey?: string };
        if (!/^[\w-]{1,400}$/.test(wanted.uid)) return refusal(400, 'invalid_index_uid', wanted.uid);
        return enqueue('indexCreation', () => {
          if (indexes.has(wanted.uid)) return failure('index_already_exists');
          indexes.set(wanted.uid, { primaryKey: wanted.primaryKey, settings: {}, documents: new Map() });
          return undefined;
        });
      }
      case 'DELETE indexes':
        return enqueue('indexDeletion', () => (indexes.delete(uid) ? undefined : failure('index_not_found')));
      case 'PATCH indexes/settings':
        return updateSettings(uid, body);
      case 'POST indexes/documents':
        if (id !== 'delete-batch') return addDocuments(uid, body, url.searchParams.get('primaryKey'));
        return enqueue('documentDeletion', () => {
          for (const gone of body as string[]) index?.documents.delete(gone);
          return index ? undefined : failure('index_not_found');
        });
    }
    if (!index) return noIndex(uid);
    if (asked === 'GET indexes') return { status: 200, body: { uid, primaryKey: index.primaryKey } };
    if (asked === 'GET indexes/stats') return { status: 200, body: { numberOfDocuments: index.documents.size } };
    if (asked === 'GET indexes/documents' && id) {
      const document = index.documents.get(id);
      return document ? { status: 200, body: document } : refusal(404, 'document_not_found', id);
    }
    return refusal(404, 'not_found', asked);
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    seen.push(`${request.method} ${request.url}`);
    if (isDying()) mood = 'cut';
    if (mood === 'hang') return;
    const text = (await Array.fromAsync(request)).join('');
    const body = text ? JSON.parse(text) : undefined;
    const url = new URL(request.url ?? '', 'http://played');
    const { status, body: said } =
      mood === '500'
        ? refusal(500, 'internal', 'broken')
        : request.headers.authorization !== `Bearer ${key}`
          ? refusal(403, 'invalid_api_key', 'The provided API key is invalid.')
          : answer(request.method ?? '', url, body as never);
    const written = JSON.stringify(said) ?? '';
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(written) });
    if (mood !== 'cut') return void response.end(written);
    response.write(written.slice(0, written.length / 2), () => response.socket?.destroy());
  };

  const server = createServer((request, response) => void serve(request, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const hangUp = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  server.unref();
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const place: Place = { url: `http://127.0.0.1:${port}`, key, uid: 'litfass' };

  return {
    place,
    indexes,
    /** Every request, and every document that arrived. */
    seen,
    sent,
    feel: async (now: Mood) => {
      if (mood === 'refused' && now !== 'refused') await listen(port);
      if (now === 'refused' && mood !== 'refused') await hangUp();
      mood = now;
      isDying = () => false;
    },
    /** Once this holds, the next answer is cut off, and all behind it. */
    dieWhen: (holds: () => boolean) => {
      isDying = holds;
    },
    close: async () => {
      if (mood !== 'refused') await hangUp();
    },
  };
}

export type PlayedMeilisearch = Awaited<ReturnType<typeof playedMeilisearch>>;
