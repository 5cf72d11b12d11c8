import { type OccurrenceList, valueLabel } from '#modules/calendar/index.ts';
import type { AnyReading } from '../reading.tsx';
import { addressOfAnyTime, periodAddresses } from './period-addresses.ts';
import type { Reader } from './reader.ts';

const offered = ['heute', 'heute-abend', 'morgen', 'wochenende', '7-tage'];

type Way = { href: string; text: string; current?: boolean };

/** The same list for today, tonight, the weekend …, as far as there is anything, and for any time. */
export function periodWays(asked: AnyReading, list: OccurrenceList, reader: Reader): Way[] {
  const { say, locale } = reader;
  const chosen = asked.filter.wann ?? [];
  const dated = chosen.length > 0 || asked.filter.von || asked.filter.bis;
  const addressOf = periodAddresses(asked);
  const describe = { locale, words: say.in('calendar'), names: {} };
  const periods = offered.flatMap((period): Way[] => {
    const count = list.counts.get('wann')?.get(period) ?? 0;
    const current = chosen.length === 1 && chosen[0] === period;
    if (count === 0 && !current) return [];
    const text = say('page.list.way', { name: valueLabel('wann', period, describe), count });
    return [{ href: addressOf(period), text, current }];
  });
  return dated || periods.length > 0
    ? [{ href: addressOfAnyTime(asked), text: say('page.list.anyTime'), current: !dated }, ...periods]
    : [];
}
