import { organizationJsonLd } from '#across/formats/index.ts';
import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { findGenre } from '#modules/calendar/index.ts';
import { type InstitutionView, viewInstitution } from '#modules/institutions/index.ts';
import { InstitutionSheet } from '#modules/institutions/ui/institution-sheet.tsx';
import { findDistrict } from '#modules/venues/index.ts';
import { Breadcrumb } from '#ui/breadcrumb.tsx';
import type { Fact } from '#ui/facts.tsx';
import { LinkButton } from '#ui/form/button.tsx';
import { gone, missing, movedTo, page } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { feedsOf } from '../present/files-of.ts';
import { pictureOfWeek } from '../present/link-picture.ts';
import { wayOut } from '../present/outside.tsx';
import { pageOf } from '../present/page-of.ts';
import { type Reader, readerOf } from '../present/reader.ts';
import { weekToShare } from '../present/week-of.ts';
import type { Reading } from '../reading.tsx';
import { datesOf } from './dates-of.tsx';
import { rowMarks } from './list-page.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** One institution, big or small: the same page for the opera and for the shanty choir. */
export async function institutionPage(asked: Reading<'institution'>) {
  const found = await viewInstitution(asked.ctx, asked.params.slug);
  if (!found) return missing();
  if (found.kind === 'gone') return gone();
  if (found.kind === 'moved') return movedTo(pathOf('institution', { slug: found.slug }, asked.locale));
  const { view } = found;
  const reader = readerOf(asked);
  const { say, locale } = reader;
  const lead = maybeInLocale(view.summary, locale);
  const { subscribe, dates, total } = await datesOf(asked, view.name, reader);
  const house = { slug: asked.params.slug, name: view.name };
  return page({
    marks: rowMarks,
    head: {
      title: view.name,
      description: lead ?? say('page.institution.description', { name: view.name, count: total }),
      picture: pictureOfWeek(await weekToShare(asked.ctx, house), house, locale),
      data: [organizationJsonLd(view, pageOf(reader, asked.path))],
      feeds: feedsOf({ path: asked.path, filter: {}, locale: asked.locale }, view.name),
    },
    body: (
      <>
        <Breadcrumb
          label={say('page.crumbs')}
          steps={[{ text: say('page.ways.institutions'), href: pathOf('institutions', {}, locale) }]}
        />
        <InstitutionSheet
          name={view.name}
          kind={kindWords(view, reader)}
          lead={lead}
          facts={institutionFacts(view, reader)}
          actions={
            <>
              {subscribe}
              <LinkButton href={pathOf('shareInstitution', { slug: asked.params.slug }, locale)} quiet>
                {say('share.week')}
              </LinkButton>
            </>
          }
        />
        {view.description && <Paragraphs text={inLocale(view.description, locale)} />}
        {dates}
      </>
    ),
  });
}

export const kindWords = ({ kind, scene }: Pick<InstitutionView, 'kind' | 'scene'>, { say }: Reader) =>
  [say.has(`page.kind.${kind}`) ? say(`page.kind.${kind}`) : undefined, scene ? say(`page.scene.${scene}`) : undefined]
    .filter(Boolean)
    .join(', ') || undefined;

function institutionFacts(view: InstitutionView, { say, locale }: Reader): Fact[] {
  const district = view.district ? findDistrict(view.district) : undefined;
  const names = view.genres.flatMap((id) => findGenre(id) ?? []).map((genre) => inLocale(genre.label, locale));
  const facts: (Fact | false | undefined | null | '')[] = [
    names.length > 0 && { label: say('calendar.facet.sparte'), value: names.join(', ') },
    view.homeVenue && {
      label: say('page.fact.home'),
      value: <a href={pathOf('venue', { slug: view.homeVenue.slug }, locale)}>{view.homeVenue.name}</a>,
    },
    district && {
      label: say('calendar.facet.stadtteil'),
      value: <a href={pathOf('district', { slug: district.slug }, locale)}>{district.name}</a>,
    },
    view.foundedYear !== null && { label: say('page.fact.founded'), value: String(view.foundedYear) },
    view.website && { label: say('page.fact.website'), value: wayOut(view.website) },
    view.phone && {
      label: say('page.fact.phone'),
      value: <a href={`tel:${view.phone.replaceAll(/[^+\d]/g, '')}`}>{view.phone}</a>,
    },
    view.email && { label: say('page.fact.email'), value: <a href={`mailto:${view.email}`}>{view.email}</a> },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
