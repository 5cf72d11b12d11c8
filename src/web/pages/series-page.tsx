import { seriesJsonLd } from '#across/formats/index.ts';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { viewSeries } from '#modules/calendar/index.ts';
import { InstitutionSheet } from '#modules/institutions/ui/institution-sheet.tsx';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import type { Fact } from '#ui/facts.tsx';
import { gone, missing, page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { feedsOf } from '../present/files-of.ts';
import { wayOut } from '../present/outside.tsx';
import { pageOf } from '../present/page-of.ts';
import { readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import { datesOf } from './dates-of.tsx';
import { rowMarks } from './list-page.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** A festival or series: what it is, who makes it, and its dates. */
export async function seriesPage(asked: Reading<'series'>) {
  const found = await viewSeries(asked.ctx, asked.params.slug);
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  const { view } = found;
  const reader = readerOf(asked);
  const { say, locale } = reader;
  const name = inLocale(view.title, locale);
  const lead = maybeInLocale(view.summary, locale);
  const { subscribe, dates, total, views } = await datesOf(asked, name, reader);
  const organisers = view.organisers.map(({ slug, name: text }, position) => [
    position > 0 && ', ',
    <a key={slug} href={pathOf('institution', { slug }, locale)}>
      {text}
    </a>,
  ]);
  const facts: Fact[] = [
    ...(organisers.length > 0 ? [{ label: say('page.fact.by'), value: organisers }] : []),
    ...(view.edition ? [{ label: say('page.fact.edition'), value: view.edition }] : []),
    ...(view.website ? [{ label: say('page.fact.website'), value: wayOut(view.website) }] : []),
  ];
  return page({
    marks: rowMarks,
    head: {
      title: name,
      description: lead ?? say('page.series.description', { name, count: total }),
      data: [seriesJsonLd(view, views, pageOf(reader, asked.path))],
      feeds: feedsOf({ path: asked.path, filter: {}, locale: asked.locale }, name),
    },
    body: (
      <>
        <Breadcrumb
          label={say('page.crumbs')}
          steps={[{ text: say('page.ways.events'), href: pathOf('events', {}, locale) }]}
        />
        <InstitutionSheet
          name={name}
          kind={say.has(`page.seriesKind.${view.kind}`) ? say(`page.seriesKind.${view.kind}`) : undefined}
          lead={lead}
          facts={facts}
          actions={subscribe}
        />
        {view.description && <Paragraphs text={inLocale(view.description, locale)} />}
        {dates}
      </>
    ),
  });
}
