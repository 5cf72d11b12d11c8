import { addressOf, type Filter, type ListedLine, withFacet } from '#modules/calendar/index.ts';
import { RowList } from '#modules/calendar/ui/list/row-list.tsx';
import { LinkRow } from '#ui/link-row.tsx';
import { Section } from '#ui/section.tsx';
import { pathOf } from '../path-of.ts';
import { accessWords } from '../present/access.ts';
import { lineView } from '../present/line.ts';
import type { Reader } from '../present/reader.ts';
import { whyView, whyWords } from '../present/why.ts';

export const isRanked = (filter: Filter) => filter.sortierung?.[0] === 'entdecken';

/** The two orders of any list, each keeping what was asked. */
export const OrderSwitch = ({ path, asked, reader }: { path: string; asked: Filter; reader: Reader }) => (
  <LinkRow
    label={reader.say('discover.order')}
    links={[
      { text: reader.say('discover.byTime'), order: [], current: !asked.sortierung },
      { text: reader.say('discover.discover'), order: ['entdecken'], current: isRanked(asked) },
    ].map(({ order, ...link }) => ({
      ...link,
      href: addressOf(path, withFacet(asked, 'sortierung', order), reader.locale),
    }))}
  />
);

type RankedListProps = { lines: readonly ListedLine[]; filter: Filter; reader: Reader };

/** Dates in the fair order: not by day, so each says its day, and each says why it stands there. */
export function RankedList({ lines, filter, reader }: RankedListProps) {
  const { say, locale } = reader;
  const hasPeriod = Boolean(filter.wann || filter.von || filter.bis);
  return (
    <Section id="ranked" title={say('discover.discover')}>
      <p className="soft">
        {say('discover.lead')} {!hasPeriod && say('discover.days')}{' '}
        <a href={pathOf('transparency', {}, locale)}>{say('discover.rule')}</a>
      </p>
      <RowList
        occurrences={lines.map((line) => ({
          ...lineView(line.view, reader, { role: line.role, withDay: true, poster: 'klein' }),
          why: whyView(line, reader),
        }))}
        words={{ access: accessWords(reader), why: whyWords(reader) }}
        eager={4}
      />
    </Section>
  );
}
