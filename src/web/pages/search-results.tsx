import { type Everything, type NamedHit, searchEverything } from '#across/search/index.ts';
import { inLocale } from '#kernel/words.ts';
import { addressOf } from '#modules/calendar/index.ts';
import { RowList } from '#modules/calendar/ui/list/row-list.tsx';
import { Directory } from '#ui/directory.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LinkRow } from '#ui/link-row.tsx';
import { PageTop } from '#ui/page-top.tsx';
import { Section } from '#ui/section.tsx';
import { page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { lineView } from '../present/line.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import { Corrected } from './corrected.tsx';
import { GenreWays } from './genre-ways.tsx';
import { rowMarks } from './list-page.tsx';
import { Sentence } from './sentence.tsx';

/** One search over everything, in sections; without a text the field with ways to begin. */
export async function searchResults(asked: Reading<'search'>) {
  const reader = readerOf(asked);
  const { say } = reader;
  const q = asked.asked.filter.q;
  const [text] = q ?? [];
  if (!q || !text) return searchStart(reader);
  const found = await searchEverything(asked.ctx, { ...asked.asked.filter, q });
  const title = say('page.found.titleOf', { text });
  return page({
    marks: rowMarks,
    head: { title, description: say('page.found.lead'), indexed: false },
    body: (
      <>
        <PageTop title={title}>
          <Sentence reader={reader} value={text} helped />
        </PageTop>
        {found.corrected && <Corrected asked={text} text={found.corrected} reader={reader} />}
        <Found found={found} asked={asked} reader={reader} />
      </>
    ),
  });
}

type Shown = { found: Everything; asked: Reading<'search'>; reader: Reader };

function Found({ found, asked, reader }: Shown) {
  const { say, locale } = reader;
  const { events, series, venues, institutions } = found;
  const list = addressOf(pathOf('events', {}, locale), asked.asked.filter, locale);
  const named = (page: 'series' | 'venue' | 'institution', { hits }: { hits: readonly NamedHit[] }) =>
    hits.map(({ slug, title, summary }) => ({
      href: pathOf(page, { slug }, locale),
      name: inLocale(title, locale),
      more: summary ? inLocale(summary, locale) : undefined,
    }));
  if (events.lines.length + series.hits.length + venues.hits.length + institutions.hits.length === 0)
    return <NothingFound text={asked.asked.filter.q?.[0] ?? ''} reader={reader} />;
  return (
    <>
      {events.lines.length > 0 && (
        <Section
          id="found-events"
          title={say('page.ways.events')}
          more={{ href: list, text: say('page.found.allEvents', { count: events.dates + events.runs }) }}
        >
          <RowList
            occurrences={events.lines.map((line) =>
              lineView(line.view, reader, { role: line.role, withDay: true, poster: 'klein' }),
            )}
            words={{ access: accessWords(reader) }}
            pairs
          />
        </Section>
      )}
      {series.hits.length > 0 && (
        <Directory id="found-series" title={say('page.found.series')} entries={named('series', series)} />
      )}
      {venues.hits.length > 0 && (
        <Directory
          id="found-venues"
          title={say('page.ways.venues')}
          entries={named('venue', venues)}
          more={{ href: pathOf('venues', {}, locale), text: say('page.found.allVenues') }}
        />
      )}
      {institutions.hits.length > 0 && (
        <Directory
          id="found-institutions"
          title={say('page.ways.institutions')}
          entries={named('institution', institutions)}
          more={{ href: pathOf('institutions', {}, locale), text: say('page.found.allInstitutions') }}
        />
      )}
    </>
  );
}

const waysFrom = ({ say, locale }: Reader) => [
  { href: pathOf('today', {}, locale), text: say('page.ways.today') },
  { href: pathOf('weekend', {}, locale), text: say('page.ways.weekend') },
  { href: pathOf('events', {}, locale), text: say('page.ways.events') },
];

const NothingFound = ({ text, reader }: { text: string; reader: Reader }) => (
  <EmptyState
    title={reader.say('page.found.none', { text })}
    text={reader.say('page.found.noneText')}
    ways={waysFrom(reader)}
  />
);

const searchStart = (reader: Reader) => {
  const { say } = reader;
  return page({
    marks: rowMarks,
    head: { title: say('page.found.title'), description: say('page.found.lead') },
    body: (
      <>
        <PageTop title={say('page.found.title')} lead={say('page.found.lead')}>
          <Sentence reader={reader} helped />
          <LinkRow label={say('page.ways.label')} links={waysFrom(reader)} />
        </PageTop>
        <GenreWays reader={reader} />
      </>
    ),
  });
};
