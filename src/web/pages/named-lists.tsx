import { addressOf, valueLabel } from '#modules/calendar/index.ts';
import { city } from '#platform/city.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { pathOf } from '../path-of.ts';
import { periodWays } from '../present/period-ways.ts';
import { readerOf } from '../present/reader.ts';
import type { Reading } from '../reading.tsx';
import { AccessServices } from './access-services.tsx';
import { listPage } from './list-page.tsx';

type Rolling = 'today' | 'tomorrow' | 'weekend' | 'nextWeek';
type Landing =
  | 'free'
  | 'freeOutdoors'
  | 'family'
  | 'accessible'
  | 'withoutWords'
  | 'independent'
  | 'new'
  | 'endingSoon';

const rolling = ['today', 'tomorrow', 'weekend', 'nextWeek'] as const;

const headOf = (asked: Reading<Rolling | Landing>) => {
  const { say } = readerOf(asked);
  const key = `page.lead.${asked.page}`;
  return {
    title: say(`page.named.${asked.page}`),
    lead: say.has(key) ? say(key, { city: city().name }) : undefined,
  };
};

/** Today, tomorrow, the weekend, next week: the same wishes for each of them. */
export function rollingList(asked: Reading<Rolling>) {
  const { say, locale } = readerOf(asked);
  const { seite: _page, ...wishes } = asked.asked.filter;
  const links = rolling.map((page) => ({
    href: addressOf(pathOf(page, {}, locale), wishes, locale),
    text: say(`page.named.${page}`),
    current: asked.page === page,
  }));
  return listPage(asked, { ...headOf(asked), top: <LinkRow label={say('page.list.periods')} links={links} /> });
}

/** A list people know by name: its title, what it is, and its days. */
export function namedList(asked: Reading<Landing>) {
  const reader = readerOf(asked);
  return listPage(asked, {
    ...headOf(asked),
    top: (list) => <LinkRow label={reader.say('page.list.when')} links={periodWays(asked, list, reader)} />,
  });
}

/** What is accessible: without a step, or in one way such as sign language; what is counted, and the other ways. */
export function accessibleList(asked: Reading<'accessible' | 'accessibleWith'>) {
  const reader = readerOf(asked);
  const { say, locale } = reader;
  const service = 'service' in asked.params ? asked.params.service : 'rollstuhl';
  const name = valueLabel('mit', service, { locale, words: say.in('calendar'), names: {} });
  const key = `page.accessible.lead.${service}`;
  return listPage(asked, {
    title: service === 'rollstuhl' ? say('page.named.accessible') : say('page.accessible.title', { name }),
    lead: `${say.has(key) ? say(key) : say('page.accessible.lead.other')} ${say('page.accessible.counted')}`,
    services: asked.asked.filter.mit ?? [],
    top: (list) => (
      <>
        <AccessServices asked={asked} service={service} list={list} reader={reader} />
        <LinkRow label={say('page.list.when')} links={periodWays(asked, list, reader)} />
      </>
    ),
  });
}
