import { type Form, type FormOptions, findForm, type ListOf, linesOf } from '#across/formats/index.ts';
import { searchChanges, searchForFeed } from '#across/search/index.ts';
import { inLocale } from '#kernel/words.ts';
import {
  addressOf,
  describeFilter,
  feedLinesMax,
  listChangesOf,
  nameFilter,
  type OccurrenceView,
  viewEvent,
  viewOccurrence,
  viewSeries,
} from '#modules/calendar/index.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import { viewVenue } from '#modules/venues/index.ts';
import { city } from '#platform/city.ts';
import { gone, type Lost, type Moved, missing, movedTo } from '../answers.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { occurrencePath } from '../present/line.ts';
import { readRef, refOf } from '../ref.ts';
import { type Writing, type Written, written } from '../writing.ts';

type Content = { kind: 'content'; title: string } & Pick<ListOf, 'lines' | 'runs' | 'changes' | 'truncated'>;
type Wish = { asked: Writing; form: Form; options: FormOptions };

/** Any list or single thing in one of its forms: the same filter as its page, without pages. */
export async function listFile(asked: Writing): Promise<Written | Moved | Lost> {
  const form = findForm(asked.form);
  if (!form) return missing();
  const options = optionsOf(asked);
  const found = await contentOf({ asked, form, options });
  if (found.kind !== 'content') return found;
  const content = options.cancelled === 'weg' ? withoutCancelled(found) : found;
  const query = asked.address.slice(asked.path.length);
  const list: ListOf = {
    ...content,
    locale: asked.locale,
    url: absolute(pageAddress(asked)),
    feedUrl: absolute(`${asked.path}.${asked.form}${query}`),
    urlOf: (view) => absolute(occurrencePath(view, asked.locale)),
    portal: {
      name: `Litfaß ${city().name}`,
      uidDomain: city().feedUidDomain,
      timeZone: city().timeZone,
      url: absolute(pathOf('start', {}, asked.locale)),
      icon: absolute('/apple-touch-icon.png'),
    },
    now: asked.ctx.now,
  };
  return written({
    contentType: form.contentType,
    body: form.pieces(list, options),
    filename: form.filename(list),
    changedAt: newestChange(content),
    headers: content.truncated ? { 'x-truncated': 'true' } : undefined,
  });
}

/** The page whose list this is; what only files understand is none of its wishes. */
function pageAddress({ path, asked, locale }: Writing): string {
  const { abgesagt: _cancelled, laufzeit: _runs, feed: _feed, ...filter } = asked.filter;
  return addressOf(path, filter, locale);
}

const takesPlace = (view: OccurrenceView) => view.status !== 'abgesagt';

/** Who wants no cancelled dates gets none, in whatever form. */
const withoutCancelled = (content: Content): Content => ({
  ...content,
  lines: content.lines.filter(({ view }) => takesPlace(view)),
  runs: content.runs.filter(takesPlace),
  changes: content.changes?.filter(({ view }) => takesPlace(view)),
});

function newestChange({ lines, runs, changes = [] }: Content): Temporal.Instant | undefined {
  const instants = [
    ...lines.map(({ view }) => view.changedAt),
    ...runs.map((view) => view.changedAt),
    ...changes.map((change) => change.changedAt),
  ];
  return instants.reduce<Temporal.Instant | undefined>(
    (newest, at) => (newest && newest.epochMilliseconds >= at.epochMilliseconds ? newest : at),
    undefined,
  );
}

const optionsOf = ({ filter }: Writing): FormOptions => ({
  cancelled: filter.abgesagt?.[0] === 'standard' ? 'standard' : filter.abgesagt?.[0] === 'weg' ? 'weg' : 'zeigen',
  runs: filter.laufzeit?.[0] === '1',
  feed: filter.feed?.[0] === 'aenderungen' ? 'aenderungen' : 'neu',
});

function contentOf(wish: Wish): Promise<Content | Moved | Lost> {
  if (wish.asked.page === 'occurrence') return occurrenceContent(wish);
  if (wish.asked.page === 'event') return eventContent(wish);
  return listContent(wish);
}

const refParam = (asked: Writing) => ('ref' in asked.params ? readRef(asked.params.ref) : undefined);

async function occurrenceContent({ asked, form }: Wish): Promise<Content | Moved | Lost> {
  const ref = refParam(asked);
  const found = ref && (await viewOccurrence(asked.ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const path = occurrencePath(found.view, asked.locale);
  if (path !== asked.path) return movedTo(`${path}.${asked.form}`);
  return {
    ...oneOrMore([found.view]),
    title: inLocale(found.view.event.title, asked.locale),
    changes: form.holds === 'news' ? await listChangesOf(asked.ctx, [found.view]) : undefined,
  };
}

async function eventContent({ asked, options }: Wish): Promise<Content | Moved | Lost> {
  const ref = refParam(asked);
  const found = ref && (await viewEvent(asked.ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const here = found.kind === 'moved' ? found : found.view;
  const path = pathOf('event', { ref: refOf(here.slug, here.publicId) }, asked.locale);
  if (found.kind === 'moved' || path !== asked.path) return movedTo(`${path}.${asked.form}`);
  const views = [...found.view.past, ...found.view.upcoming];
  return {
    ...oneOrMore(views),
    title: inLocale(found.view.title, asked.locale),
    changes: options.feed === 'aenderungen' ? await listChangesOf(asked.ctx, views) : undefined,
    truncated: found.view.total > views.length,
  };
}

const oneOrMore = (views: readonly OccurrenceView[]): Omit<Content, 'title'> => ({
  kind: 'content',
  lines: views.flatMap(linesOf),
  runs: views.filter((view) => view.run),
  truncated: false,
});

async function listContent({ asked, form, options }: Wish): Promise<Content | Moved | Lost> {
  const lost = await lostThing(asked);
  if (lost) return lost;
  const names = await nameFilter(asked.ctx, asked.filter);
  const title = describeFilter(asked.filter, { locale: asked.locale, words: asked.words.in('calendar'), names });
  if (form.holds === 'news' && options.feed === 'aenderungen') {
    const changes = await searchChanges(asked.ctx, asked.filter);
    return { kind: 'content', title, lines: [], runs: [], changes, truncated: changes.length === feedLinesMax };
  }
  const list = await searchForFeed(asked.ctx, asked.filter, form.holds, {
    // A calendar shows the runs themselves only to who asks for them.
    shelf: form.holds !== 'calendar' || options.runs,
  });
  return {
    kind: 'content',
    title,
    lines: list.lines,
    runs: list.shelf.views,
    truncated: list.truncated || list.total > list.lines.length || list.shelf.total > list.shelf.views.length,
  };
}

/** The file of a venue, an institution or a series answers like its page: moved, gone, or never there. */
async function lostThing(asked: Writing): Promise<Moved | Lost | undefined> {
  if (!('slug' in asked.params) || asked.page === 'district') return undefined;
  const found = await thingOf(asked, asked.params.slug);
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  return found.kind === 'moved'
    ? movedTo(`${pathOf(asked.page, { ...asked.params, slug: found.slug }, asked.locale)}.${asked.form}`)
    : undefined;
}

type Thing = { kind: 'found' | 'gone' } | { kind: 'moved'; slug: string } | undefined;

function thingOf({ page, ctx }: Writing, slug: string): Promise<Thing> {
  if (page === 'venue') return viewVenue(ctx, slug);
  return page === 'institution' ? viewInstitution(ctx, slug) : viewSeries(ctx, slug);
}
