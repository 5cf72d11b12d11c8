import { addressOf } from '#modules/calendar/index.ts';
import { LinkRow } from '#ui/link-row.tsx';
import { pathOf } from '../path-of.ts';
import { nearMeAddress } from '../present/near-me.ts';
import type { Reader } from '../present/reader.ts';
import type { AnyReading } from '../reading.tsx';

/** The same dates seen otherwise: on the map, or around where you are. All wishes go along. */
export function ListViews({ asked, reader }: { asked: AnyReading; reader: Reader }) {
  const { say, locale } = reader;
  const { seite: _page, ...wishes } = asked.filter;
  const at = (page: 'map' | 'events') => addressOf(pathOf(page, {}, locale), wishes, locale);
  const other = asked.page === 'map' ? 'events' : 'map';
  return (
    <LinkRow
      label={say('page.view.label')}
      links={[
        { href: at(other), text: say(`page.view.${other}`) },
        {
          href: nearMeAddress(asked.filter, reader),
          text: say(asked.filter.nahe ? 'page.near.elsewhere' : 'page.near.title'),
        },
      ]}
    />
  );
}
