import { dumpFolder, listDumps } from '#across/inventory/index.ts';
import { city } from '#platform/city.ts';
import type { Maker } from '../machine-file.ts';
import { catalogueOf } from './catalogue-of.ts';

/** What catalogues of open data read of us. It tells of last night's dumps, so its own text says whether it is the same. */
export const catalogue: Maker = {
  make: async () => ({
    contentType: 'application/ld+json; charset=utf-8',
    body: `${JSON.stringify(catalogueOf(city(), await listDumps(dumpFolder())), undefined, 1)}\n`,
  }),
};
