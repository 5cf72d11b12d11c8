import { Meilisearch } from 'meilisearch';

/** Where the engine is, and what our index is called there; another index of that name plus "-build" grows while it is rebuilt. */
export type Place = { url: string; key: string | undefined; uid: string };

/** The name of the house's own index. */
export const indexUid = 'litfass';
export const buildUid = ({ uid }: Place) => `${uid}-build`;

const readMs = 400;
const writeMs = 30_000;

const clientOf = ({ url, key }: Place, timeout: number) =>
  new Meilisearch({ host: url, timeout, ...(key ? { apiKey: key } : {}) });

/** For readers, who do not wait. */
export const readingClient = (place: Place) => clientOf(place, readMs);

/** For the worker, who has time. */
export const writingClient = (place: Place) => clientOf(place, writeMs);
