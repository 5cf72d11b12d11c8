import { placeJsonLd } from '#across/formats/index.ts';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { findDistrict, type VenueView, viewVenue } from '#modules/venues/index.ts';
import { AccessBox } from '#modules/venues/ui/access-box.tsx';
import { VenueSheet } from '#modules/venues/ui/venue-sheet.tsx';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import type { Fact } from '#ui/facts.tsx';
import { LinkButton } from '#ui/form/button.tsx';
import { Halves } from '#ui/halves.tsx';
import { gone, missing, movedTo, page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { accessBoxMarks, accessItems, accessSource } from '../present/access-items.tsx';
import { feedsOf } from '../present/files-of.ts';
import { wayOut } from '../present/outside.tsx';
import { pageOf } from '../present/page-of.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import { datesOf } from './dates-of.tsx';
import { rowMarks } from './list-page.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Whereabouts } from './whereabouts.tsx';

/** One venue: what it is, what is on there, how to get in, where it lies. */
export async function venuePage(asked: Reading<'venue'>) {
  const found = await viewVenue(asked.ctx, asked.params.slug);
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  if (found.kind === 'moved') return movedTo(pathOf('venue', { slug: found.slug }, asked.locale));
  const { view } = found;
  const reader = readerOf(asked);
  const { say, locale } = reader;
  const lead = maybeInLocale(view.summary, locale);
  const { subscribe, dates, total } = await datesOf(asked, view.name, reader);
  const facts = view.access.map((fact) => ({
    ...fact,
    number: fact.number ?? undefined,
    note: fact.note ?? undefined,
  }));
  return page({
    marks: [...new Set([...rowMarks, ...accessBoxMarks])],
    head: {
      title: view.name,
      description: lead ?? say('page.venue.description', { name: view.name, count: total }),
      data: [placeJsonLd(view, pageOf(reader, asked.path))],
      feeds: feedsOf({ path: asked.path, filter: {}, locale: asked.locale }, view.name),
    },
    body: (
      <>
        <Breadcrumb
          label={say('page.crumbs')}
          steps={[{ text: say('page.ways.venues'), href: pathOf('venues', {}, locale) }]}
        />
        <VenueSheet
          name={view.name}
          lead={lead}
          facts={venueFacts(view, reader)}
          actions={
            <>
              {subscribe}
              <LinkButton href="#access" quiet>
                {say('page.access.title')}
              </LinkButton>
            </>
          }
        />
        {view.description && <Paragraphs text={inLocale(view.description, locale)} />}
        {dates}
        <Halves>
          <AccessBox
            id="access"
            title={say('page.access.title')}
            words={accessWords(reader)}
            items={accessItems(facts, [], reader)}
            source={accessSource(facts, [], reader)}
          />
          <Whereabouts spot={view} reader={reader} />
        </Halves>
      </>
    ),
  });
}

function venueFacts(view: VenueView, { say, locale }: Reader): Fact[] {
  const town = [view.postalCode, view.locality].filter(Boolean).join(' ');
  const address = [view.streetAddress, view.addressNote, town].filter(Boolean).join(', ');
  const district = view.district ? findDistrict(view.district) : undefined;
  const facts: (Fact | false | undefined | null | '')[] = [
    address && { label: say('page.fact.address'), value: address, more: view.transit ?? undefined },
    district && {
      label: say('calendar.facet.stadtteil'),
      value: <a href={pathOf('district', { slug: district.slug }, locale)}>{district.name}</a>,
    },
    view.halls.length > 0 && {
      label: say('page.fact.halls'),
      value: view.halls
        .map((hall) => (hall.seats ? say('page.fact.hall', { name: hall.name, seats: hall.seats }) : hall.name))
        .join(', '),
    },
    view.website && { label: say('page.fact.website'), value: wayOut(view.website) },
    view.phone && {
      label: say('page.fact.phone'),
      value: <a href={`tel:${view.phone.replaceAll(/[^+\d]/g, '')}`}>{view.phone}</a>,
    },
    view.email && { label: say('page.fact.email'), value: <a href={`mailto:${view.email}`}>{view.email}</a> },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
