import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';

/** Where an index stands. It lies in the index itself: whoever swaps, restores or loses the index does so with its state. */
export type State = {
  /** The last position of `search_documents` that is in it. */
  position: number;
  settings: string;
  /** Whether everything up to the position is in it; an index that is being built is not. */
  complete: boolean;
};

/** Under the name of a kind that nobody searches for. */
const stateId = 'state';
export const stateDocument = (state: State) => ({ id: stateId, kind: 'state', ...state });

const stored = z.object({ position: z.number().int(), settings: z.string(), complete: z.boolean() });

const absent = new Set(['index_not_found', 'document_not_found']);

export const codeOf = (error: unknown): string | undefined => {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
};

/** Where the index stands; nothing where there is none, or one that is not ours. */
export async function readState(client: Meilisearch, uid: string): Promise<State | undefined> {
  try {
    return stored.safeParse(await client.index(uid).getDocument(stateId)).data;
  } catch (error) {
    if (absent.has(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
