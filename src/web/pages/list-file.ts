import { type FormOptions, findForm, type ListOf, linesOf } from '#across/formats/index.ts';
import { searchForFeed } from '#across/search/index.ts';
import { inLocale } from '#kernel/words.ts';
import { describeFilter, nameFilter, type OccurrenceView, viewEvent, viewOccurrence } from '#modules/calendar/index.ts';
import { viewInstitution } from '#modules/institutions/index.ts';
import { viewVenue } from '#modules/venues/index.ts';
import { city } from '#platform/city.ts';
import { gone, type Lost, type Moved, missing, movedTo } from '../answers.ts';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { occurrencePath } from '../present/line.ts';
import { readRef, refOf } from '../ref.ts';
import { type Writing, type Written, written } from '../writing.ts';

type Content = { kind: 'content'; title: string } & Pick<ListOf, 'lines' | 'runs' | 'truncated'>;

/** Any list or single thing in one of its forms: the same filter as its page, without pages. */
export async function listFile(asked: Writing): Promise<Written | Moved | Lost> {
  const form = findForm(asked.form);
  if (!form) return missing();
  const content = await contentOf(asked);
  if (content.kind !== 'content') return content;
  const query = asked.address.slice(asked.path.length);
  const list: ListOf = {
    ...content,
    locale: asked.locale,
    url: absolute(asked.address),
    feedUrl: absolute(`${asked.path}.${asked.form}${query}`),
    urlOf: (view) => absolute(occurrencePath(view, asked.locale)),
    portal: { name: `Litfaß ${city().name}`, uidDomain: city().feedUidDomain, timeZone: city().timeZone },
    now: asked.ctx.now,
  };
  const headers = content.truncated ? { 'x-truncated': 'true' } : undefined;
  return written({
    contentType: form.contentType,
    body: form.write(list, optionsOf(asked)),
    filename: form.filename(list),
    headers,
  });
}

const optionsOf = ({ filter }: Writing): FormOptions => ({
  cancelled: filter.abgesagt?.[0] === 'standard' ? 'standard' : filter.abgesagt?.[0] === 'weg' ? 'weg' : 'zeigen',
  runs: filter.laufzeit?.[0] === '1',
  feed: filter.feed?.[0] === 'aenderungen' ? 'aenderungen' : 'neu',
});

function contentOf(asked: Writing): Promise<Content | Moved | Lost> {
  if (asked.page === 'occurrence') return occurrenceContent(asked);
  if (asked.page === 'event') return eventContent(asked);
  return listContent(asked);
}

const refParam = (asked: Writing) => ('ref' in asked.params ? readRef(asked.params.ref) : undefined);

async function occurrenceContent(asked: Writing): Promise<Content | Moved | Lost> {
  const ref = refParam(asked);
  const found = ref && (await viewOccurrence(asked.ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const path = occurrencePath(found.view, asked.locale);
  if (path !== asked.path) return movedTo(`${path}.${asked.form}`);
  return { ...oneOrMore([found.view]), title: inLocale(found.view.event.title, asked.locale) };
}

async function eventContent(asked: Writing): Promise<Content | Moved | Lost> {
  const ref = refParam(asked);
  const found = ref && (await viewEvent(asked.ctx, ref.id));
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const here = found.kind === 'moved' ? found : found.view;
  const path = pathOf('event', { ref: refOf(here.slug, here.publicId) }, asked.locale);
  if (found.kind === 'moved' || path !== asked.path) return movedTo(`${path}.${asked.form}`);
  return {
    ...oneOrMore([...found.view.past, ...found.view.upcoming]),
    title: inLocale(found.view.title, asked.locale),
    truncated: found.view.total > found.view.past.length + found.view.upcoming.length,
  };
}

const oneOrMore = (views: readonly OccurrenceView[]): Omit<Content, 'title'> => ({
  kind: 'content',
  lines: views.flatMap(linesOf),
  runs: views.filter((view) => view.run),
  truncated: false,
});

async function listContent(asked: Writing): Promise<Content | Moved | Lost> {
  const lost = await lostThing(asked);
  if (lost) return lost;
  const [list, names] = await Promise.all([
    searchForFeed(asked.ctx, asked.filter),
    nameFilter(asked.ctx, asked.filter),
  ]);
  return {
    kind: 'content',
    title: describeFilter(asked.filter, { locale: asked.locale, words: asked.words.in('calendar'), names }),
    lines: list.lines,
    runs: list.shelf.views,
    truncated: list.truncated || list.total > list.lines.length,
  };
}

/** A venue's or institution's file answers like its page: moved, gone, or never there. */
async function lostThing(asked: Writing): Promise<Moved | Lost | undefined> {
  if (!('slug' in asked.params) || (asked.page !== 'venue' && asked.page !== 'institution')) return undefined;
  const { slug } = asked.params;
  const found = asked.page === 'venue' ? await viewVenue(asked.ctx, slug) : await viewInstitution(asked.ctx, slug);
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  return found.kind === 'moved'
    ? movedTo(`${pathOf(asked.page, { slug: found.slug }, asked.locale)}.${asked.form}`)
    : undefined;
}
