import {
  meiliPlace,
  queueEverything,
  type Standing,
  searchStatus,
  viewStanding,
  wakeSync,
} from '#across/search/index.ts';
import type { Command } from './command.ts';
import { mailLines } from './mails.ts';

const reindex: Command = async (ctx) => {
  const queued = await queueEverything(ctx);
  if (meiliPlace()) await wakeSync(ctx, { anew: true });
  return { code: 0, lines: [`${queued} Einträge werden neu gelesen, sobald Litfaß läuft.`] };
};

const said = (standing: Standing): string => {
  if (standing.kind === 'silent') return `antwortet nicht, solange sucht Postgres (${standing.why})`;
  if (standing.kind === 'no-index') return 'der Index wird noch gebaut, solange sucht Postgres';
  return standing.behind === 0 ? 'auf dem Stand' : `${standing.behind} Einträge fehlen noch`;
};

const status: Command = async (ctx) => {
  const { engine, documents, waiting } = await searchStatus(ctx);
  const name = engine === 'postgres' ? 'Postgres' : 'Meilisearch';
  const place = meiliPlace();
  return {
    code: 0,
    lines: [
      `Textsuche: ${name}, ${documents} Einträge, ${waiting} warten auf den Hintergrunddienst.`,
      ...(place ? [`Meilisearch: ${said(await viewStanding(ctx, place))}.`] : []),
      ...(await mailLines(ctx)),
    ],
  };
};

/** The commands about text search, and how everything stands. */
export const searchCommands: Record<string, Command> = { reindex, status };
