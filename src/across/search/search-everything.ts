import { type Filter, firstDayAsked, type ListedLine, listTogether } from '#modules/calendar/index.ts';
import type { Ctx } from '#platform/context.ts';
import { currentEngine } from './current-engine.ts';
import { type Hit, hitsMax, type Kind, kinds } from './engine.ts';
import { type NamedHit, readHits } from './read-hits.ts';

/** How many of each kind are shown; a list has the others. */
const shownMax: Record<Kind, number> = { event: 8, series: 5, venue: 5, institution: 5 };
/** Dates looked at for the next one of each event: what happens daily takes many. */
const datesPerRank = 40;

type Section = { hits: NamedHit[]; total: number };

/** One search over everything: events with their next date, then series, venues and institutions, each best first. */
export type Everything = {
  corrected?: string | undefined;
  events: { lines: ListedLine[]; dates: number; runs: number };
  series: Section;
  venues: Section;
  institutions: Section;
};

/** Finds a text in everything there is; other wishes of the filter narrow the events alone. */
export async function searchEverything(ctx: Ctx, filter: Filter & { q: readonly string[] }): Promise<Everything> {
  const [text = ''] = filter.q;
  const from = firstDayAsked(ctx, filter);
  const { hits, corrected } = await currentEngine().find(ctx, { text, kinds, from, limit: hitsMax });
  const of = (kind: Kind) => hits.filter((hit) => hit.kind === kind);
  const named = async (kind: Kind): Promise<Section> => {
    const found = of(kind);
    return { hits: await readHits(ctx, found.slice(0, shownMax[kind])), total: found.length };
  };
  const [events, series, venues, institutions] = await Promise.all([
    nextDates(ctx, filter, of('event')),
    named('series'),
    named('venue'),
    named('institution'),
  ]);
  return { corrected, events, series, venues, institutions };
}

/** The events that say it most clearly, each with its next date; equally clear ones by that date. */
async function nextDates(ctx: Ctx, filter: Filter, hits: readonly Hit[]): Promise<Everything['events']> {
  const ranks = [...new Set(hits.map(({ score }) => score))].sort((a, b) => b - a).slice(0, shownMax.event);
  const asked = { filter, counts: false, offset: 0 };
  const [all, ...ranked] = await listTogether(ctx, [
    { ...asked, limit: 0, events: new Set(hits.map(({ id }) => id)) },
    ...ranks.map((rank) => ({
      ...asked,
      limit: datesPerRank,
      events: new Set(hits.filter(({ score }) => score === rank).map(({ id }) => id)),
    })),
  ]);
  const next = new Map<string, ListedLine>();
  for (const { lines, shelf } of ranked) {
    const running = shelf.views.map((view) => ({ date: view.cultureDate.toString(), role: 'date' as const, view }));
    for (const line of [...lines, ...running]) if (!next.has(line.view.event.id)) next.set(line.view.event.id, line);
  }
  return { lines: [...next.values()].slice(0, shownMax.event), dates: all?.total ?? 0, runs: all?.shelf.total ?? 0 };
}
