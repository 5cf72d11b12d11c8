import { queueEverything, searchStatus } from '#across/search/index.ts';
import type { Command } from './command.ts';

const reindex: Command = async (ctx) => {
  const queued = await queueEverything(ctx);
  return { code: 0, lines: [`${queued} Einträge werden neu gelesen, sobald Litfaß läuft.`] };
};

const status: Command = async (ctx) => {
  const { engine, documents, waiting } = await searchStatus(ctx);
  const name = engine === 'postgres' ? 'Postgres' : 'Meilisearch';
  return {
    code: 0,
    lines: [`Textsuche: ${name}, ${documents} Einträge, ${waiting} warten auf den Hintergrunddienst.`],
  };
};

/** The commands about text search. */
export const searchCommands: Record<string, Command> = { reindex, status };
