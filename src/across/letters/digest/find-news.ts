import { searchTogether } from '#across/search/index.ts';
import { cultureDateOf } from '#kernel/time.ts';
import type { Filter, ListedLine, OccurrenceView } from '#modules/calendar/index.ts';
import { type Rhythm, withoutOrder } from '#modules/subscriptions/index.ts';
import { city } from '#platform/city.ts';
import type { Ctx } from '#platform/context.ts';

/** The sections of a letter, in their order. */
export const sectionKinds = ['new', 'changed', 'week', 'today', 'chosen', 'ending'] as const;
export type SectionKind = (typeof sectionKinds)[number];

export type NewsLine = Pick<ListedLine, 'role' | 'view'> & { further?: number };
export type Section = {
  kind: SectionKind;
  lines: NewsLine[];
  /** How many there are; with `orMore` at least so many, nobody counted on. */
  count: number;
  orMore: boolean;
  /** The list that has them all. */
  filter: Filter;
};

export type NewsOf = { filter: Filter; rhythm: Rhythm; since: Temporal.Instant; until: Temporal.Instant };

/** How much of each section a letter shows; the rest is a link. */
const shownMax = { new: 12, changed: 12, week: 30, today: 30, chosen: 30, ending: 8 } as const;
/** News are read from the latest on; who has more than this in one edition has subscribed to everything. */
const newsMax = 200;
/** In a daily letter only what ends within these days: otherwise it would say the same for two weeks. */
const endingDaysDaily = 3;

const happened = (at: Temporal.Instant | undefined, { since, until }: Pick<NewsOf, 'since' | 'until'>) =>
  at !== undefined && Temporal.Instant.compare(at, since) > 0 && Temporal.Instant.compare(at, until) <= 0;

/** What a letter has to tell of a list: what was announced or changed since the last one, what is on, what ends soon. */
export async function findNews(ctx: Ctx, of: NewsOf): Promise<Section[]> {
  const list = withoutOrder(of.filter);
  const ownPeriod = list.wann ?? list.von ?? list.bis;
  const kind = ownPeriod ? 'chosen' : of.rhythm === 'weekly' ? 'week' : 'today';
  const filters = {
    new: { ...list, sortierung: ['neu'] },
    changed: { ...list, sortierung: ['geaendert'] },
    coming: ownPeriod ? list : { ...list, wann: [kind === 'week' ? '7-tage' : 'heute'] },
    ending: { ...list, endet: ['ja'] },
  };
  const usual = { counts: false, shelf: false } as const;
  const [fresh, changed, coming, ending] = await searchTogether(ctx, [
    { ...usual, filter: filters.new, limit: newsMax },
    { ...usual, filter: filters.changed, limit: newsMax },
    { ...usual, filter: filters.coming, limit: shownMax[kind] },
    { ...usual, filter: filters.ending, limit: newsMax },
  ]);
  const comingLines = coming?.lines ?? [];
  const sections = [
    cut('new', oncePerEvent((fresh?.lines ?? []).filter(({ view }) => happened(view.publishedAt, of))), filters.new),
    cut('changed', oncePerDate((changed?.lines ?? []).filter(({ view }) => isChanged(view, of))), filters.changed),
    {
      kind,
      lines: comingLines,
      count: coming?.total ?? 0,
      orMore: false,
      filter: filters.coming,
    } as const,
    cut('ending', list.endet ? [] : endingOnly(ctx, ending?.lines ?? [], comingLines, of.rhythm), filters.ending),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

const isChanged = (view: OccurrenceView, of: NewsOf) => view.status !== 'geplant' && happened(view.statusChangedAt, of);

function cut(kind: SectionKind, lines: NewsLine[], filter: Filter): Section {
  return { kind, lines: lines.slice(0, shownMax[kind]), count: lines.length, orMore: lines.length >= newsMax, filter };
}

/** A new play with thirty evenings is one piece of news: its first date, and how many follow. */
function oncePerEvent(lines: readonly ListedLine[]): NewsLine[] {
  const byEvent = Map.groupBy(lines, ({ view }) => view.event.id);
  return [...byEvent.values()].map((dates) => {
    const [first, ...others] = dates.toSorted((a, b) => Temporal.Instant.compare(a.view.startsAt, b.view.startsAt));
    const further = new Set(others.map(({ view }) => view.id));
    if (first) further.delete(first.view.id);
    return { ...first!, further: further.size };
  });
}

/** A run has two lines; what begins first comes first. */
const oncePerDate = (lines: readonly ListedLine[]): NewsLine[] =>
  [...Map.groupBy(lines, ({ view }) => view.id).values()]
    .map(([first]) => first!)
    .sort((a, b) => Temporal.Instant.compare(a.view.startsAt, b.view.startsAt));

/** Last days of runs that are not told above already. */
function endingOnly(ctx: Ctx, lines: readonly ListedLine[], told: readonly ListedLine[], rhythm: Rhythm): NewsLine[] {
  const known = new Set(told.filter(({ role }) => role === 'closing').map(({ view }) => view.id));
  const last = cultureDateOf(ctx.now, city().timeZone).add({ days: endingDaysDaily });
  return lines.filter(
    ({ role, view }) =>
      role === 'closing' &&
      !known.has(view.id) &&
      (rhythm === 'weekly' ||
        (view.endsLocal && Temporal.PlainDate.compare(view.endsLocal.toPlainDate(), last) <= 0) === true),
  );
}
