import { inLocale, maybeInLocale } from '#kernel/words.ts';
import { addressOf, findGenre, withFacet } from '#modules/calendar/index.ts';
import { DayStrip } from '#modules/calendar/ui/wall/day-strip.tsx';
import { findDistrict } from '#modules/venues/index.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { missing } from '../answers.ts';
import { pathOf } from '../path-of.ts';
import { periodSteps } from '../present/period-steps.ts';
import { readerOf } from '../present/reader.ts';
import { stripDays } from '../present/strip-days.ts';
import type { Reading } from '../reading.tsx';
import { listPage } from './list-page.tsx';

/** All dates, with the coming days to jump to. */
export async function eventsPage(asked: Reading<'events'>) {
  const reader = readerOf(asked);
  const { say } = reader;
  const plain = Object.keys(asked.asked.filter).length === 0;
  const top = plain && (
    <DayStrip
      label={say('page.start.strip')}
      unit={say('page.start.unit')}
      note={say('page.start.stripNote')}
      days={await stripDays(asked.ctx, reader)}
    />
  );
  return listPage(asked, { title: say('page.named.events'), top });
}

/** A day, a week or a month, with the ones before and after. Nothing further away than two years is a page. */
export async function periodPage(asked: Reading<'eventsOf'>) {
  const reader = readerOf(asked);
  const steps = periodSteps(asked.params.period, asked.asked.filter, reader);
  if (!steps) return missing();
  return listPage(asked, { top: <LinkRow label={reader.say('page.list.periods')} links={steps} /> });
}

/** A genre and its children, for the same other wishes. */
export function genrePage(asked: Reading<'genre'>) {
  const genre = findGenre(asked.params.genre);
  if (!genre) return missing();
  const { say, locale } = readerOf(asked);
  const wishes = withFacet(asked.asked.filter, 'sparte', []);
  const links = genre.children.map((child) => ({
    href: addressOf(
      pathOf('subgenre', { genre: genre.id, child: child.id.slice(genre.id.length + 1) }, locale),
      wishes,
      locale,
    ),
    text: inLocale(child.label, locale),
  }));
  return listPage(asked, {
    title: inLocale(genre.label, locale),
    top: <LinkRow label={say('page.list.children')} links={links} />,
  });
}

export function subgenrePage(asked: Reading<'subgenre'>) {
  const genre = findGenre(`${asked.params.genre}.${asked.params.child}`);
  const parent = findGenre(asked.params.genre);
  if (!genre || !parent) return missing();
  const { say, locale } = readerOf(asked);
  const wishes = withFacet(asked.asked.filter, 'sparte', []);
  const wider = {
    href: addressOf(pathOf('genre', { genre: parent.id }, locale), wishes, locale),
    text: inLocale(parent.label, locale),
  };
  return listPage(asked, {
    title: inLocale(genre.label, locale),
    top: <LinkRow label={say('page.crumbs')} links={[wider]} />,
  });
}

export function districtPage(asked: Reading<'district'>) {
  const district = findDistrict(asked.params.slug);
  if (!district) return missing();
  const { say, locale } = readerOf(asked);
  return listPage(asked, {
    title: say('page.named.district', { name: district.name }),
    lead: maybeInLocale(district.summary, locale),
    top: (
      <LinkRow
        label={say('page.crumbs')}
        links={[{ href: pathOf('venues', {}, locale), text: say('page.ways.venues') }]}
      />
    ),
  });
}
