import { inLocale } from '#kernel/words.ts';
import { cityAreas, listVenues } from '#modules/venues/index.ts';
import { VenueList } from '#modules/venues/ui/venue-list.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import { rowMarks } from './list-page.tsx';
import { PageSteps } from './page-steps.tsx';

const venuesPerPage = 200;

/** All venues under their districts. */
export async function venuesPage(asked: Reading<'venues'>) {
  const reader = readerOf(asked);
  const { say, locale } = reader;
  const number = Math.max(1, Number(asked.asked.filter.seite?.[0] ?? 1));
  const { lines, total } = await listVenues(asked.ctx, { limit: venuesPerPage, offset: (number - 1) * venuesPerPage });
  const item = (venue: (typeof lines)[number]) => ({
    href: pathOf('venue', { slug: venue.slug }, locale),
    name: venue.name,
    more: [venue.summary ? inLocale(venue.summary, locale) : undefined, venue.streetAddress ?? undefined]
      .filter(Boolean)
      .join(' · '),
  });
  const { districts } = cityAreas();
  const groups = [
    ...districts.map(({ slug, name }) => ({ id: slug, title: name })),
    { id: 'elsewhere', title: say('page.venues.elsewhere') },
  ]
    .map(({ id, title }) => ({
      id,
      title,
      venues: lines
        .filter(
          (venue) => (districts.some(({ slug }) => slug === venue.district) ? venue.district : 'elsewhere') === id,
        )
        .map(item),
    }))
    .filter(({ venues }) => venues.length > 0);
  const pages = Math.ceil(total / venuesPerPage);
  return page({
    marks: rowMarks,
    head: { title: say('page.ways.venues'), description: say('page.venues.lead', { count: total }) },
    body: (
      <>
        <PageTop title={say('page.ways.venues')} lead={say('page.venues.lead', { count: total })} />
        {total === 0 ? (
          <EmptyState title={say('page.venues.empty')} />
        ) : (
          <VenueList groups={groups} words={{ access: accessWords(reader) }} />
        )}
        <PageSteps path={asked.path} filter={{}} number={number} pages={pages} reader={reader} />
      </>
    ),
  });
}
