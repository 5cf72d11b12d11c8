import { join } from 'node:path';
import { outputOf } from './processes.mjs';
import { ownNode, root } from './project.mjs';

const script = join(root, 'scripts', 'prepare.mjs');

/** The settings as the product reads them; mistakes have been told when this throws. */
export const readSettings = async () => JSON.parse(await outputOf('Litfaß startet nicht.', ownNode, [script, 'check']));

/** Migrates, and says whether the database is empty. */
export const migrate = async (url) =>
  JSON.parse(
    await outputOf('Die Datenbank ließ sich nicht auf den neuen Stand bringen.', ownNode, [script, 'migrate', url]),
  );
