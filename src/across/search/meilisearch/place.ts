import { Meilisearch } from 'meilisearch';

/** Where the engine is, and what our index is called there; another index of that name plus "-build" grows while it is rebuilt. */
export type Place = { url: string; key: string | undefined; uid: string };

/** The name of the house's own index. */
export const indexUid = 'litfass';
export const buildUid = ({ uid }: Place) => `${uid}-build`;

/** Readers do not wait longer than this … */
export const readerMs = 400;
/** … the worker has time. */
export const workerMs = 30_000;

/** The official client; every request of it ends after so long. */
export const clientOf = ({ url, key }: Place, timeout: number) =>
  new Meilisearch({ host: url, timeout, ...(key ? { apiKey: key } : {}) });
