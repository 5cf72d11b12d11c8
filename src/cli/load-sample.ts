import { indexChanges } from '#across/search/index.ts';
import { loadSample, readSample } from '#modules/sources/index.ts';
import { config } from '#platform/config.ts';
import type { Command } from './command.ts';

/** Fills an empty database with the city's sample programme; says so when there is nothing to do. */
export const loadSampleCommand: Command = async (ctx) => {
  const sample = config().sample ? readSample(config().cityFolder) : undefined;
  if (!sample) return { code: 0, lines: ['Kein Beispielprogramm.'] };
  const loaded = await loadSample(ctx, sample);
  if (!loaded.ok)
    return loaded.refusal.kind === 'not-empty' ? { code: 0, lines: [] } : { code: 1, lines: ['Nicht erlaubt.'] };
  await indexChanges(ctx); // So that the town is found from its first page on.
  const { venues, institutions, events, occurrences } = loaded.value;
  return {
    code: 0,
    lines: [
      `Beispielprogramm geladen: ${venues} Orte, ${institutions} Akteure, ${events} Veranstaltungen, ${occurrences} Termine.`,
    ],
  };
};
