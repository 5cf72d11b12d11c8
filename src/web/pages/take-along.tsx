import { listCalendarAddresses } from '#across/formats/index.ts';
import { addressOf, type Filter } from '#modules/calendar/index.ts';
import { type WayGroup, WayMenu } from '#ui/way-menu.tsx';
import { absolute } from '../origin.ts';
import { pathOf } from '../path-of.ts';
import { embedAddress } from '../present/embed-address.ts';
import { fileAddress } from '../present/files-of.ts';
import { sheetAddress } from '../present/sheet-address.ts';
import type { AnyReading } from '../reading.tsx';

type TakeAlongProps = {
  asked: Pick<AnyReading, 'page' | 'path' | 'locale' | 'words' | 'asked' | 'filter'>;
  /** What a subscription is called among others. */
  name: string;
};

/** Every way to take a list along, with all its wishes; folded, so that the list stays what the page is about. */
export function TakeAlong({ asked, name }: TakeAlongProps) {
  const say = asked.words.in('take');
  return (
    <WayMenu
      mark="calendar"
      text={say('button')}
      groups={[calendars(asked, name), mail(asked), feeds(asked), files(asked), elsewhere(asked)]}
      note={say('note')}
    />
  );
}

type Asked = TakeAlongProps['asked'];
const listed = ({ path, locale, asked }: Asked): { path: string; locale: Asked['locale']; filter: Filter } => ({
  path,
  locale,
  filter: asked.filter,
});

function calendars(asked: Asked, name: string): WayGroup {
  const say = asked.words.in('page.calendar');
  const addresses = listCalendarAddresses(absolute(fileAddress(listed(asked), 'ics')), name);
  return {
    id: 'take-calendar',
    title: asked.words('take.calendar'),
    ways: [
      { href: addresses.webcal, text: say('webcal'), hint: say('webcalHint') },
      { href: addresses.google, text: say('google') },
      { href: addresses.outlook, text: say('outlook') },
      { href: addresses.file, text: say('file'), hint: say('fileHint') },
    ],
  };
}

function mail(asked: Asked): WayGroup {
  const say = asked.words.in('take');
  const { seite: _page, sortierung: _order, ...wishes } = asked.filter;
  const href = addressOf(pathOf('subscribe', {}, asked.locale), wishes, asked.locale);
  return { id: 'take-mail', title: say('mail'), ways: [{ href, text: say('mailWay'), hint: say('mailHint') }] };
}

function feeds(asked: Asked): WayGroup {
  const say = asked.words.in('take');
  return {
    id: 'take-feeds',
    title: say('feeds'),
    ways: [
      { href: fileAddress(listed(asked), 'rss'), text: say('new'), hint: say('newHint') },
      { href: fileAddress(listed(asked), 'rss', 'aenderungen'), text: say('changes'), hint: say('changesHint') },
      { href: fileAddress(listed(asked), 'atom'), text: `${say('other')} Atom` },
      { href: fileAddress(listed(asked), 'json'), text: `${say('other')} JSON Feed` },
    ],
  };
}

function files(asked: Asked): WayGroup {
  const say = asked.words.in('take');
  return {
    id: 'take-files',
    title: say('files'),
    ways: [
      { href: sheetAddress(asked), text: say('print'), hint: say('printHint') },
      { href: fileAddress(listed(asked), 'csv'), text: say('table'), hint: say('tableHint') },
      { href: fileAddress(listed(asked), 'txt'), text: say('spoken'), hint: say('spokenHint') },
    ],
  };
}

function elsewhere(asked: Asked): WayGroup {
  const say = asked.words.in('take');
  return {
    id: 'take-elsewhere',
    title: say('elsewhere'),
    ways: [
      { href: embedAddress(asked.filter, asked.locale), text: say('embed'), hint: say('embedHint') },
      { href: pathOf('data', {}, asked.locale), text: say('data'), hint: say('dataHint') },
    ],
  };
}
